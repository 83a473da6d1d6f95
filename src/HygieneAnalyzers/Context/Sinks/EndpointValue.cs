using HygieneAnalyzers.Flow.Text;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>A text that may arrive at an endpoint sink, with the way back to the code that supplies each part of it.</summary>
internal readonly struct EndpointValue
{
    private readonly BuiltText? _built;
    private readonly SyntaxNode _syntax;

    public EndpointValue(BuiltText built, SyntaxNode syntax)
        : this(built.Text, syntax) => _built = built;

    public EndpointValue(string text, SyntaxNode syntax)
    {
        Text = text;
        _syntax = syntax;
        _built = null;
    }

    public string Text { get; }

    /// <summary>Whether other texts may arrive in its place.</summary>
    public bool IsAlternative { get; init; }

    public SyntaxNode At(int position) => _built?.At(position) ?? _syntax;
}
