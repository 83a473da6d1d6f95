using HygieneAnalyzers.Flow.Text;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>A place that takes a credential, and the operation whose value arrives there.</summary>
/// <param name="Value">The operation that is assigned, passed or returned.</param>
/// <param name="Name">The name of the place as written in the source or metadata: parameter, property, local, key.</param>
/// <param name="Kind">What the value becomes.</param>
/// <param name="Strength">How much the name alone says; <see cref="CredentialName.Strong"/> for every API of the table.</param>
/// <param name="IsDefinite">Whether a library takes the value as a credential, so that even a phrase of words is one.</param>
/// <param name="Target">The member or variable that takes the value, where there is one.</param>
internal readonly record struct CredentialSink(
    IOperation Value, string Name, SinkKind Kind, CredentialName Strength, bool IsDefinite, ISymbol? Target)
{
    /// <summary>The text that the value becomes a part of, where it does; it may say whose the credential is.</summary>
    public BuiltText? Text { get; init; }
}
