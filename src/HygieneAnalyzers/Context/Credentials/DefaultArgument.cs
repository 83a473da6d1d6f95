using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>The literal that an optional parameter has when the caller says nothing.</summary>
internal static class DefaultArgument
{
    /// <summary>Null for every other origin, and for a parameter whose own name says that it is a credential: that is a sink itself.</summary>
    public static CredentialFinding? Of(Origin origin, CredentialSink sink, CredentialKnowledge knowledge) =>
        origin is { Kind: OriginKind.Parameter, Path: null, Symbol: IParameterSymbol { HasExplicitDefaultValue: true, ExplicitDefaultValue: string text } parameter }
        && !origin.Has(Transport.Concat | Transport.Format)
        && knowledge.Judge(parameter.Name) != CredentialName.Strong
        && CredentialValues.IsCredential(text, sink, knowledge)
        && parameter.DeclaringSyntaxReferences is { Length: 1 } declarations
        && declarations[0].GetSyntax() is ParameterSyntax { Default.Value: var literal }
        && literal.SyntaxTree == sink.Value.Syntax.SyntaxTree
            ? new CredentialFinding(CredentialFindingKind.Fallback, literal, sink.Name, sink.Value)
            : null;
}
