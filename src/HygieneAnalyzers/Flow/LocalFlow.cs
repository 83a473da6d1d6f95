using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Across;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow;

/// <summary>
/// Where the values of one method body, initialiser or accessor come from, as far as that body tells. Lambdas and local functions belong to it.
/// Made on demand, once for all rules that ask.
/// </summary>
internal sealed class LocalFlow
{
    private readonly StructuralOrigins _structural;
    private readonly RootFlow? _flow;
    private readonly BodySource? _source;
    private readonly Lazy<WrittenOperations> _written;

    internal LocalFlow(IOperation root, ConstantMembers constants)
    {
        _structural = new StructuralOrigins(root);
        _flow = RootFlow.Run(root, constants);
        _source = _flow is null ? null : new BodySource(_flow.Facts, root.Syntax, constants);
        _written = new Lazy<WrittenOperations>(() => new WrittenOperations(root));
    }

    /// <summary>What the visit of the body left; null when it has no control flow, or too much of it.</summary>
    internal FlowFacts? Facts => _flow is { IsExhausted: false } ? _flow.Facts : null;

    /// <summary>
    /// The places that <paramref name="value"/> can come from; empty when the code is never reached. What is beyond the budget is
    /// <see cref="OriginKind.Unknown"/>.
    /// </summary>
    public ImmutableArray<Origin> OriginsOf(IOperation value)
    {
        if (_flow is null)
        {
            return _structural.Of(value);
        }

        return _flow.IsExhausted
            ? ImmutableArray.Create(new Origin(OriginKind.Unknown, value.Syntax, value))
            : Restore(Resolution.Within(_flow.Facts.ValueAt(value.Syntax)?.Items ?? ImmutableArray<Origin>.Empty, _source!));
    }

    /// <summary>The one constant that <paramref name="value"/> always is, or no value.</summary>
    public Optional<object?> ConstantOf(IOperation value)
    {
        if (value.ConstantValue.HasValue)
        {
            return value.ConstantValue;
        }

        var origins = OriginsOf(value);
        return origins.Length == 1 && origins[0].IsExact ? new Optional<object?>(origins[0].Value) : default;
    }

    private ImmutableArray<Origin> Restore(ImmutableArray<Origin> origins)
    {
        var restored = ImmutableArray.CreateBuilder<Origin>(origins.Length);
        foreach (var origin in origins)
        {
            restored.Add(_written.Value.Restore(origin));
        }

        return restored.MoveToImmutable();
    }
}
