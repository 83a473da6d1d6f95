using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Text;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Puts program and arguments of a started process together: <c>Process.Start("sqlcmd", "-U sa -P …")</c>, or word by word.</summary>
internal static class ProcessCommands
{
    public static CredentialFinding? Find(IOperation operation, FlowService flow, CredentialKnowledge knowledge) =>
        operation is IInvocationOperation or IObjectCreationOperation or ISimpleAssignmentOperation
            ? InWords(operation, flow, knowledge) ?? InLine(operation, flow, knowledge)
            : null;

    private static CredentialFinding? InWords(IOperation operation, FlowService flow, CredentialKnowledge knowledge)
    {
        var words = ArgumentLists.Words(operation);
        return words.Count > 1
            && BuiltText.OfWords(words, flow) is { } line
            && CommandPasswords.TryRead(line.Text, out var command)
            && line.IsWritten(command.Value.Start)
            ? Finding(line.Text.Substring(command.Value.Start, command.Value.Length), line.At(command.Value.Start), command.Program, operation, knowledge)
            : null;
    }

    private static CredentialFinding? InLine(IOperation operation, FlowService flow, CredentialKnowledge knowledge)
    {
        var (program, arguments) = Parts(operation);
        if (program is null || arguments is null || BuiltText.Of(program, flow) is not { } name || BuiltText.Of(Written(arguments), flow) is not { } line)
        {
            return null;
        }

        var start = name.Text.Length + 1;
        return CommandPasswords.TryRead(name.Text + " " + line.Text, out var command) && command.Value.Start >= start
            ? Finding(line.Text.Substring(command.Value.Start - start, command.Value.Length), line.At(command.Value.Start - start), command.Program, arguments, knowledge)
            : null;
    }

    private static CredentialFinding? Finding(string value, SyntaxNode literal, string program, IOperation sink, CredentialKnowledge knowledge) =>
        knowledge.Values.Judge(value, program, atDefiniteSink: true) == ValueKind.Secret
            ? new CredentialFinding(CredentialFindingKind.CommandPassword, literal, program, sink) { Weakness = PasswordStrength.Judge(value, null) }
            : null;

    private static IOperation Written(IOperation arguments) => Operations.Unwrap(arguments) is ILocalReferenceOperation local ? Declared.OnlyValue(local) ?? arguments : arguments;

    private static (IOperation? Program, IOperation? Arguments) Parts(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Start", ContainingType.Name: "Process" }, Arguments: { Length: >= 2 } call } =>
            (call[0].Value, call[1].Value),
        IObjectCreationOperation { Type.Name: "ProcessStartInfo", Arguments: { Length: 2 } created } => (created[0].Value, created[1].Value),
        IObjectCreationOperation { Type.Name: "ProcessStartInfo" } creation =>
            (ArgumentLists.ProgramOf(creation), creation.Initializer is { } initializer ? ArgumentLists.Assigned(initializer, "Arguments") : null),
        ISimpleAssignmentOperation
        {
            Target: IPropertyReferenceOperation { Property: { Name: "Arguments", ContainingType.Name: "ProcessStartInfo" }, Instance: { } owner },
            Parent: IExpressionStatementOperation { Parent: IBlockOperation block },
        } assignment => (ArgumentLists.ProgramOf(owner, block), assignment.Value),
        _ => default,
    };
}
