using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Local;

/// <content>What a body leaves to its callers.</content>
internal sealed partial class BodyEvaluator
{
    public void Leave(IMethodSymbol method, OriginSet value) => _root.Facts.Return(method.OriginalDefinition, Escape(value));

    public void LeaveParameters(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out && _slots.Of(parameter, OriginSet.Empty) is { } slot)
            {
                _root.Facts.Exit(parameter.OriginalDefinition, Escape(State[slot] ?? _slots.Unset(slot)));
            }
        }
    }
}
