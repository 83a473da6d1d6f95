using System.Collections.Concurrent;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow;

/// <summary>The door to the flow engine: where does this value come from.</summary>
internal sealed class FlowService
{
    private readonly ConcurrentDictionary<SyntaxNode, LocalFlow> _bodies = new();
    private readonly ConstantMembers _constants;

    public FlowService(Compilation compilation)
    {
        Compilation = compilation;
        _constants = new ConstantMembers(compilation);
    }

    public Compilation Compilation { get; }

    /// <summary>The one service of a compilation.</summary>
    public static FlowService For(HygieneContext hygiene) => hygiene.Get(static context => new FlowService(context.Compilation));

    /// <summary>The flow of the body that <paramref name="operation"/> stands in.</summary>
    public LocalFlow Of(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return _bodies.GetOrAdd(root.Syntax, _ => new LocalFlow(root, _constants));
    }

    /// <inheritdoc cref="LocalFlow.OriginsOf"/>
    public ImmutableArray<Origin> OriginsOf(IOperation value) => Of(value).OriginsOf(value);

    /// <inheritdoc cref="LocalFlow.ConstantOf"/>
    public Optional<object?> ConstantOf(IOperation value) => value.ConstantValue.HasValue ? value.ConstantValue : Of(value).ConstantOf(value);
}
