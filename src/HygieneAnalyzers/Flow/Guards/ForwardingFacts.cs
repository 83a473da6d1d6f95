using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>What one body does with one set of forwarded-headers options.</summary>
/// <param name="IsForwarding">The sender's address is taken from the header.</param>
/// <param name="NetworksCleared">The known networks are cleared too.</param>
/// <param name="NamesForwarder">A proxy or network is named in place of the cleared ones.</param>
/// <param name="Escapes">A helper gets the options, and may fill the lists.</param>
internal readonly record struct ForwardingFacts(bool IsForwarding, bool NetworksCleared, bool NamesForwarder, bool Escapes)
{
    private const int ForwardedFor = 1;

    public static ForwardingFacts Collect(IOperation body, ISymbol? owner, IOperation at)
    {
        var facts = new ForwardingFacts(IsForwarding: true, false, false, false);
        var forwards = false;
        foreach (var operation in BodyWalk.Everything(body))
        {
            switch (operation)
            {
                case IInvocationOperation call when IsOf(ForwarderList.Of(call.Instance), owner):
                    facts = facts.With(call);
                    break;
                case IArgumentOperation argument when IsHandedOver(argument, owner):
                    facts = facts with { Escapes = true };
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "ForwardedHeaders" } target } assignment
                    when IsOwner(target.Instance, owner) && RunsWith(assignment, at):
                    forwards = IsForwardingAddress(assignment.Value);
                    break;
                case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or, Target: IPropertyReferenceOperation { Property.Name: "ForwardedHeaders" } target } addition
                    when IsOwner(target.Instance, owner) && RunsWith(addition, at):
                    forwards |= IsForwardingAddress(addition.Value);
                    break;
            }
        }

        return facts with { IsForwarding = forwards };
    }

    private ForwardingFacts With(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Clear" => this with { NetworksCleared = NetworksCleared || ForwarderList.Of(call.Instance).Kind == ForwarderListKind.Networks },
        "Add" or "Insert" or "AddRange" when !ForwarderList.IsAnyNetwork(call.Arguments) => this with { NamesForwarder = true },
        _ => this,
    };

    private static bool IsOf(ForwarderList list, ISymbol? owner) =>
        list.Kind != ForwarderListKind.None && SymbolEqualityComparer.Default.Equals(list.Owner, owner);

    // UseForwardedHeaders(options) takes the options as they are; anybody else may change them or their lists.
    private static bool IsHandedOver(IArgumentOperation argument, ISymbol? owner) =>
        (IsOwner(argument.Value, owner) || IsOf(ForwarderList.Of(argument.Value), owner))
        && argument.Parent is not IInvocationOperation { TargetMethod.Name: "UseForwardedHeaders" or "Create" };

    private static bool IsOwner(IOperation? value, ISymbol? owner) => owner is not null
        && (SymbolEqualityComparer.Default.Equals(Operations.SymbolOf(value), owner) || IsInitializerOf(value, owner));

    // new ForwardedHeadersOptions { ForwardedHeaders = … } assigned to the variable
    private static bool IsInitializerOf(IOperation? value, ISymbol owner) =>
        value is IInstanceReferenceOperation { Parent.Parent.Parent.Parent: { } creation }
        && CreatedFor(creation) is { } variable && SymbolEqualityComparer.Default.Equals(variable, owner);

    private static ISymbol? CreatedFor(IOperation creation) => creation switch
    {
        IObjectCreationOperation { Parent: { } parent } => CreatedFor(parent),
        IConversionOperation { Parent: { } parent } => CreatedFor(parent),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation assignment => Operations.SymbolOf(assignment.Target),
        _ => null,
    };

    // An assignment in another branch says nothing about this one.
    private static bool RunsWith(IOperation assignment, IOperation at)
    {
        for (IOperation? block = assignment; block is not null; block = block.Parent)
        {
            if (block is IBlockOperation)
            {
                return at.Syntax.SyntaxTree == block.Syntax.SyntaxTree && block.Syntax.FullSpan.Contains(at.Syntax.Span);
            }
        }

        return true;
    }

    private static bool IsForwardingAddress(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: int flags } && (flags & ForwardedFor) != 0;
}
