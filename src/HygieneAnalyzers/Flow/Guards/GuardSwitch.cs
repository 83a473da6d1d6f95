using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>A guard that something can switch off.</summary>
/// <param name="Place">The condition or value that decides.</param>
/// <param name="Guard">The guard itself, or what takes its place.</param>
/// <param name="Words">What is switched off, in words.</param>
/// <param name="Switch">What switches it off.</param>
/// <param name="OpensWhen">What the condition has to come out as for that.</param>
internal sealed record GuardSwitch(IOperation Place, IOperation Guard, string Words, Switch Switch, bool OpensWhen)
{
    /// <summary>The property of a finding that tells the fix which outcome of the condition opens the guard.</summary>
    public const string OpensProperty = "hygiene.opens";

    private static readonly ImmutableDictionary<string, string?> WhenTrue = ImmutableDictionary<string, string?>.Empty.Add(OpensProperty, "true");
    private static readonly ImmutableDictionary<string, string?> WhenFalse = ImmutableDictionary<string, string?>.Empty.Add(OpensProperty, "false");

    public static ImmutableDictionary<string, string?> Properties(bool opensWhen) => opensWhen ? WhenTrue : WhenFalse;
}
