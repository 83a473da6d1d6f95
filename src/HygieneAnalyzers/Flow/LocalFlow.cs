using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow;

/// <summary>
/// Where the values of one method body, initialiser or accessor come from, as far as that body tells. Lambdas and local functions belong to it.
/// Made on demand and kept as long as the body's operations are.
/// </summary>
internal sealed class LocalFlow
{
    private readonly StructuralOrigins _structural;

    internal LocalFlow(IOperation root) => _structural = new StructuralOrigins(root);

    /// <summary>
    /// The places that <paramref name="value"/> can come from; empty when the code is never reached. What is beyond the budget is
    /// <see cref="OriginKind.Unknown"/>.
    /// </summary>
    public ImmutableArray<Origin> OriginsOf(IOperation value) => _structural.Of(value);

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
}
