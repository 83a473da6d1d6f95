using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>A guard that something can switch off.</summary>
/// <param name="Place">The condition or value that decides.</param>
/// <param name="Guard">The guard itself, or what takes its place.</param>
/// <param name="Words">What is switched off, in words.</param>
/// <param name="Switch">What switches it off.</param>
internal sealed record GuardSwitch(IOperation Place, IOperation Guard, string Words, Switch Switch);
