using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>Every value that each local and flow capture of one graph is given: enough to tell which call a condition asks about.</summary>
internal sealed class AssignedValues
{
    private const int MostValues = 16;

    private readonly Dictionary<ISymbol, ImmutableArray<IOperation>> _locals = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, ImmutableArray<IOperation>> _captures = [];

    public AssignedValues(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var statement in block.Operations)
            {
                Note(statement);
            }
        }
    }

    public ImmutableArray<IOperation> Of(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local when _locals.TryGetValue(local.Local, out var values) => values,
        IFlowCaptureReferenceOperation capture when _captures.TryGetValue(capture.Id, out var values) => values,
        _ => ImmutableArray<IOperation>.Empty,
    };

    private void Note(IOperation statement)
    {
        switch (statement)
        {
            case IFlowCaptureOperation capture:
                Add(_captures, capture.Id, capture.Value);
                break;
            case IExpressionStatementOperation expression:
                Note(expression.Operation);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment:
                Add(_locals, local.Local, assignment.Value);
                break;
            case ISimpleAssignmentOperation { Target: IFlowCaptureReferenceOperation target } assignment:
                NoteCaptured(target, assignment.Value);
                break;
            case IDeconstructionAssignmentOperation assignment when TargetsOf(assignment) is { } targets:
                foreach (var element in targets.Elements)
                {
                    if (LocalOf(element) is { } local)
                    {
                        Add(_locals, local, assignment.Value);
                    }
                }

                break;
        }
    }

    /// <summary>Where the value has branches of its own, the variable is captured before it.</summary>
    private void NoteCaptured(IFlowCaptureReferenceOperation target, IOperation value)
    {
        foreach (var captured in Of(target))
        {
            if (captured is ILocalReferenceOperation local)
            {
                Add(_locals, local.Local, value);
            }
        }
    }

    private static ITupleOperation? TargetsOf(IDeconstructionAssignmentOperation assignment) =>
        assignment.Target as ITupleOperation ?? (assignment.Target as IDeclarationExpressionOperation)?.Expression as ITupleOperation;

    private static ISymbol? LocalOf(IOperation element) => element switch
    {
        ILocalReferenceOperation local => local.Local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
        _ => null,
    };

    private static void Add<TKey>(Dictionary<TKey, ImmutableArray<IOperation>> values, TKey key, IOperation value)
        where TKey : notnull =>
        values[key] = !values.TryGetValue(key, out var known) ? ImmutableArray.Create(value)
            : known.Length < MostValues ? known.Add(value)
            : known;
}
