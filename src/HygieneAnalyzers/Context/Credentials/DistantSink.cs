using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>A sink that is given something from outside its own block: only the whole compilation tells what.</summary>
internal readonly record struct DistantSink(CredentialSink Sink, ImmutableArray<Origin> Origins)
{
    /// <summary>Whether what is given has a credential's name itself, so that its literal is a finding where it is declared.</summary>
    public static bool IsCredentialItself(CredentialSink sink, CredentialKnowledge knowledge) =>
        Operations.SymbolOf(sink.Value) is { } symbol && knowledge.Judge(symbol.Name) == CredentialName.Strong;

    /// <summary>Whether asking the whole compilation may lead to a literal.</summary>
    public static bool MayCome(Origin origin) => origin.Root switch
    {
        OriginKind.Parameter or OriginKind.Local or OriginKind.This => true,
        OriginKind.Call when origin.RootSymbol is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } => true,
        OriginKind.Field or OriginKind.Property or OriginKind.Call => origin.RootSymbol is { DeclaringSyntaxReferences.IsEmpty: false } || origin.Path is not null,
        OriginKind.CallArgument or OriginKind.Creation => true,
        _ => false,
    };
}
