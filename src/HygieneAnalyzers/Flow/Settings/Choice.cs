using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Settings;

/// <summary>Reads <c>switch (mode) { case "open": … }</c> as a switch: whoever sets the value chooses the case.</summary>
internal static class Choice
{
    /// <summary>What makes the case be chosen, or not be chosen.</summary>
    public static Switch? Of(ISwitchCaseOperation chosen, bool outcome, FlowService flow)
    {
        if (chosen.Parent is not ISwitchOperation choice || (!outcome && !IsAvoidable(chosen, choice)))
        {
            return null;
        }

        return EnvironmentTest.IsName(choice.Value) ? new Switch(null, ByDefault: false)
            : SettingReads.Of(choice.Value, flow) is { } setting ? new Switch(setting with { Default = null }, ByDefault: false)
            : null;
    }

    /// <summary>Whether the program can run on without this case: another one is open outside development, or none is chosen at all.</summary>
    private static bool IsAvoidable(ISwitchCaseOperation chosen, ISwitchOperation choice)
    {
        var hasDefault = IsDefault(chosen);
        foreach (var other in choice.Cases)
        {
            if (other != chosen)
            {
                hasDefault |= IsDefault(other);
                if (!DevelopmentTest.Implies(other, true) && !Throws(other))
                {
                    return true;
                }
            }
        }

        return !hasDefault;
    }

    private static bool IsDefault(ISwitchCaseOperation chosen)
    {
        foreach (var clause in chosen.Clauses)
        {
            if (clause.CaseKind == CaseKind.Default)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Throws(ISwitchCaseOperation chosen) =>
        chosen.Body.Length > 0 && chosen.Body[chosen.Body.Length - 1] is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation };
}
