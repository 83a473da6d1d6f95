using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow;

/// <summary>The door to the flow engine: where does this value come from.</summary>
internal sealed class FlowService
{
    private readonly ConditionalWeakTable<IOperation, LocalFlow> _blocks = new();

    private FlowService()
    {
    }

    /// <summary>The one service of a compilation.</summary>
    public static FlowService For(HygieneContext hygiene) => hygiene.Get(static _ => new FlowService());

    /// <summary>The flow of the body that <paramref name="operation"/> stands in; made once for all rules that ask.</summary>
    public LocalFlow Of(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return _blocks.GetValue(root, static r => new LocalFlow(r));
    }

    /// <inheritdoc cref="LocalFlow.OriginsOf"/>
    public ImmutableArray<Origin> OriginsOf(IOperation value) => Of(value).OriginsOf(value);

    /// <inheritdoc cref="LocalFlow.ConstantOf"/>
    public Optional<object?> ConstantOf(IOperation value) => value.ConstantValue.HasValue ? value.ConstantValue : Of(value).ConstantOf(value);
}
