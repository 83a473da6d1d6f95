using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Conditions;

/// <summary>A test that is known to have come out in one way where a piece of code runs.</summary>
/// <param name="Test">The condition, or the switch case or arm that was chosen.</param>
/// <param name="Outcome">What it evaluated to.</param>
internal readonly record struct Condition(IOperation Test, bool Outcome)
{
    /// <summary>What to point at: of a chosen case, the value that chooses it.</summary>
    public IOperation Place => Test is ISwitchCaseOperation { Parent: ISwitchOperation choice } ? choice.Value : Test;
}
