using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>A credential that was given to an object that connects.</summary>
internal sealed record ClientCredential(ClientKey Client, ClientCredentialKind Kind, SyntaxNode Syntax)
{
    /// <summary>Whether it comes in by a parameter, so that it may be another one at each call.</summary>
    public bool IsOfThisCall { get; init; }

    /// <summary>Whether the credential itself goes over the wire, for anybody to read on the way.</summary>
    public bool IsReadable => Kind is ClientCredentialKind.Header or ClientCredentialKind.KeyHeader or ClientCredentialKind.Password or ClientCredentialKind.Cookies or ClientCredentialKind.Body;

    /// <summary>The credential in the words of a message.</summary>
    public string InWords => Kind switch
    {
        ClientCredentialKind.Header => "authorization header",
        ClientCredentialKind.KeyHeader => "API key header",
        ClientCredentialKind.Password or ClientCredentialKind.Bind => "password",
        ClientCredentialKind.OwnAccount => "own account",
        ClientCredentialKind.Cookies => "cookies",
        ClientCredentialKind.Certificate => "client certificate",
        _ => "credential",
    };
}
