using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>Evaluates the operations of one control flow graph to sets of origins, over a state that says what every slot holds.</summary>
internal sealed partial class BodyEvaluator
{
    private const int MaxDepth = 200;

    private readonly RootFlow _root;
    private readonly IMethodSymbol? _method;
    private readonly SlotTable _slots = new();
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly Dictionary<ISymbol, IOperation> _aliases = new(SymbolEqualityComparer.Default);
    private int _depth;

    public BodyEvaluator(RootFlow root, IMethodSymbol? method)
    {
        _root = root;
        _method = method;
    }

    public SlotMap State { get; set; } = SlotMap.Empty;

    /// <summary>Whether this is the last pass, which leaves the facts.</summary>
    public bool IsRecording { get; set; }

    public SlotMap Join(SlotMap a, SlotMap b) => a.Join(b, Alone);

    public OriginSet Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return OriginSet.Empty;
        }

        if (_depth >= MaxDepth || !_root.Spend())
        {
            return OriginSet.Unknown(operation);
        }

        _depth++;
        var value = Constant(operation) ?? EvaluateCore(operation);
        if (IsRecording && operation is IBinaryOperation or IInterpolatedStringOperation && operation.ConstantValue is { HasValue: true, Value: string })
        {
            // The compiler has put the text together, but what went into it may be asked for.
            EvaluateParts(operation);
        }

        _depth--;
        if (IsRecording && !IsSupplied(operation))
        {
            _root.Facts.Value(operation.Syntax, Whole(value));
        }

        return value;
    }

    /// <summary>
    /// Default arguments and the arrays of <c>params</c> have the syntax of the whole call, whose own value is another one; so does an array's size
    /// that is counted.
    /// </summary>
    private static bool IsSupplied(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation.IsImplicit && (operation is ILiteralOperation || operation.Syntax is not InitializerExpressionSyntax)
            && operation is ILiteralOperation or IDefaultValueOperation or IArrayCreationOperation or IFieldReferenceOperation;
    }

    private OriginSet EvaluateCore(IOperation operation) => operation switch
    {
        IExpressionStatementOperation statement => Evaluate(statement.Operation),
        ILocalReferenceOperation local => ReadVariable(local.Local, local),
        IParameterReferenceOperation parameter => ReadVariable(parameter.Parameter, parameter),
        IInstanceReferenceOperation self => OriginSet.Of(This(self)),
        IFlowCaptureOperation capture => Capture(capture),
        IFlowCaptureReferenceOperation reference => _slots.Of(reference.Id) is { } slot ? State[slot] ?? OriginSet.Empty : OriginSet.Unknown(operation),
        IFieldReferenceOperation or IPropertyReferenceOperation or IEventReferenceOperation or IArrayElementReferenceOperation => ReadReference(operation),
        ISimpleAssignmentOperation assignment => Assign(assignment),
        ICompoundAssignmentOperation assignment => AssignCompound(assignment),
        IIncrementOrDecrementOperation step => Increment(step),
        IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction.Target, Evaluate(deconstruction.Value), deconstruction.Value),
        IEventAssignmentOperation assignment => AssignEvent(assignment),
        IInvocationOperation call => Invoke(call),
        IObjectCreationOperation creation => Create(creation),
        IConversionOperation conversion => Convert(conversion),
        IAwaitOperation awaited => Evaluate(awaited.Operation),
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
        IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression),
        ITranslatedQueryOperation query => Evaluate(query.Operation),
        _ => EvaluateRare(operation),
    };

    private OriginSet EvaluateRare(IOperation operation) => operation switch
    {
        IBinaryOperation binary => Binary(binary),
        IUnaryOperation unary => Unary(unary),
        IIsPatternOperation test => IsPattern(test),
        IIsNullOperation test => IsNull(test),
        IInterpolatedStringOperation text => Interpolate(text),
        IDelegateCreationOperation creation => Evaluate(creation.Target),
        IMethodReferenceOperation reference => MethodGroup(reference),
        IFlowAnonymousFunctionOperation lambda => Lambda(lambda),
        IArrayCreationOperation array => CreateArray(array),
        IAnonymousObjectCreationOperation anonymous => CreateAnonymous(anonymous),
        ITupleOperation tuple => CreateTuple(tuple),
        IDefaultValueOperation { Type: { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } } empty => OriginSet.Of(Make(empty)),
        IWithOperation with => Clone(with),
        IUtf8StringOperation text => OriginSet.Of(new Origin(OriginKind.Literal, text.Syntax, text, null, text.Value, Transport.Bytes)),
        IReturnOperation { Kind: OperationKind.YieldReturn } yielded => Yield(yielded),
        IImplicitIndexerReferenceOperation element => ReadElements(Evaluate(element.Instance), IndexOf(element.Argument), element),
        { Kind: OperationKind.None, Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax } => CreateOnStack(operation),
        { Kind: OperationKind.None } when Inside(operation) is { } same => Evaluate(same),
        _ when operation.Syntax is CollectionExpressionSyntax || ListedElements.IsCollection(operation) => CreateCollection(operation),
        _ => EvaluateParts(operation),
    };

    /// <summary>What <c>fixed (char* p = text)</c> makes of the text: an operation without a name, at the very same place.</summary>
    private static IOperation? Inside(IOperation operation)
    {
        IOperation? only = null;
        foreach (var part in operation.ChildOperations)
        {
            if (only is not null || part.Syntax != operation.Syntax)
            {
                return null;
            }

            only = part;
        }

        return only;
    }

    /// <summary>Code that the engine has no word for: its parts still happen.</summary>
    private OriginSet EvaluateParts(IOperation operation)
    {
        foreach (var part in operation.ChildOperations)
        {
            Evaluate(part);
        }

        return OriginSet.Unknown(operation);
    }

    /// <summary>What the compiler itself knows to be constant, reported where the literal stands.</summary>
    private static OriginSet? Constant(IOperation operation)
    {
        if (!operation.ConstantValue.HasValue || operation is IFlowCaptureReferenceOperation)
        {
            return null;
        }

        var inner = operation;
        while (inner is IConversionOperation { OperatorMethod: null } conversion)
        {
            inner = conversion.Operand;
        }

        var symbol = inner switch
        {
            IFieldReferenceOperation field => field.Field,
            ILocalReferenceOperation local => local.Local,
            _ => (ISymbol?)null,
        };

        var syntax = symbol is null ? null : ConstantMembers.InitializerOf(symbol);
        return OriginSet.Of(new Origin(OriginKind.Literal, syntax ?? operation.Syntax, operation, null, operation.ConstantValue.Value));
    }

    private OriginSet Capture(IFlowCaptureOperation capture)
    {
        _captured[capture.Id] = capture.Value;
        var value = Evaluate(capture.Value).Through(IsFallback(capture.Value.Syntax) ? Transport.Fallback : Transport.None);
        if (_slots.Of(capture.Id) is { } slot)
        {
            State = State.With(slot, value);
        }

        return value;
    }

    private static bool IsFallback(SyntaxNode syntax)
    {
        while (syntax.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            syntax = syntax.Parent;
        }

        return (syntax.Parent is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.CoalesceExpression) && binary.Right == syntax)
            || (syntax.Parent is AssignmentExpressionSyntax assignment && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression) && assignment.Right == syntax);
    }

    private OriginSet Yield(IReturnOperation yielded)
    {
        var value = Evaluate(yielded.ReturnedValue);
        if (IsRecording && _method is not null)
        {
            _root.Facts.Yield(_method.OriginalDefinition, Escape(value));
        }

        return OriginSet.Empty;
    }

    private OriginSet Alone(int slot, OriginSet value) => value.Union(_slots.Unset(slot));

    private static Origin This(IOperation self) => new(OriginKind.This, self.Syntax, self, self.Type?.OriginalDefinition);
}
