using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Text;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Puts program and arguments of a started process together: <c>Process.Start("sqlcmd", "-U sa -P …")</c>.</summary>
internal static class ProcessCommands
{
    public static CredentialFinding? Find(IOperation operation, FlowService flow, CredentialKnowledge knowledge)
    {
        var (program, arguments) = Parts(operation);
        if (program is null || arguments is null || BuiltText.Of(program, flow) is not { } name || BuiltText.Of(Written(arguments), flow) is not { } line)
        {
            return null;
        }

        var start = name.Text.Length + 1;
        return CommandPasswords.TryRead(name.Text + " " + line.Text, out var command)
            && command.Value.Start >= start
            && line.Text.Substring(command.Value.Start - start, command.Value.Length) is var value
            && knowledge.Values.Judge(value, command.Program, atDefiniteSink: true) == ValueKind.Secret
            ? new CredentialFinding(CredentialFindingKind.CommandPassword, line.At(command.Value.Start - start), command.Program, arguments)
            {
                Weakness = PasswordStrength.Judge(value, null),
            }
            : null;
    }

    private static IOperation Written(IOperation arguments) => Operations.Unwrap(arguments) is ILocalReferenceOperation local ? Declared.OnlyValue(local) ?? arguments : arguments;

    private static (IOperation? Program, IOperation? Arguments) Parts(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Start", ContainingType.Name: "Process" }, Arguments: { Length: >= 2 } call } =>
            (call[0].Value, call[1].Value),
        IObjectCreationOperation { Type.Name: "ProcessStartInfo", Arguments: { Length: 2 } created } => (created[0].Value, created[1].Value),
        IObjectCreationOperation { Type.Name: "ProcessStartInfo" } creation =>
            (creation.Arguments.Length == 1 ? creation.Arguments[0].Value : Assigned(creation, "FileName"), Assigned(creation, "Arguments")),
        _ => default,
    };

    private static IOperation? Assigned(IObjectCreationOperation creation, string property)
    {
        if (creation.Initializer is not null)
        {
            foreach (var member in creation.Initializer.Initializers)
            {
                if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var assigned }, Value: var value } && assigned.Name == property)
                {
                    return value;
                }
            }
        }

        return null;
    }
}
