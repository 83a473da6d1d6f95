using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>A place in code where a literal is used as a credential, wherever the literal stands. No record, as those print their members.</summary>
internal sealed class CredentialUse(string value, string name, IOperation operation, SyntaxNode literal)
{
    public CredentialUse(string value, CredentialSink sink, SyntaxNode literal)
        : this(value, sink.Name, sink.Value, literal)
    {
        TellsPurpose = !sink.IsDefinite;
        KeyPurpose = sink.Kind == SinkKind.CryptographicKey ? KeyPurposes.Of(sink.Target) : null;
    }

    /// <summary>The credential itself: for comparison only, never for a message.</summary>
    public string Value { get; } = value;

    /// <summary>The name of the place: parameter, property, local, key.</summary>
    public string Name { get; } = name;

    /// <summary>The operation whose value arrives at the place.</summary>
    public IOperation Operation { get; } = operation;

    /// <summary>The literal itself, wherever it stands.</summary>
    public SyntaxNode Literal { get; } = literal;

    /// <summary>What a cryptographic key is used for, where the API says so.</summary>
    public string? KeyPurpose { get; }

    /// <summary>Whether the program's own name for the place says what the credential is for.</summary>
    public bool TellsPurpose { get; }

    /// <summary>Whether the credential is a part of a text that says itself whose it is: a connection string, a URL.</summary>
    public bool IsInText { get; init; }

    /// <summary>The user that such a text names.</summary>
    public string? User { get; init; }

    /// <summary>The host that such a text names.</summary>
    public string? Host { get; init; }
}
