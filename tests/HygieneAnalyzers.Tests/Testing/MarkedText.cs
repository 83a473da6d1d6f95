using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>
/// A file of a check and its marks. Written here and not taken from the harness, whose parser gives <c>$$</c> a meaning
/// of its own and so could not read C#'s raw interpolated strings.
/// </summary>
internal sealed record MarkedText(string Path, string Text, ImmutableArray<Mark> Marks)
{
    private const string Root = "/0/";

    /// <summary>Whether the text is the inside of a method and <see cref="Usings"/> and a method are still to be put around it.</summary>
    public bool IsStatements { get; init; }

    /// <summary>Whether top-level statements make the file a program.</summary>
    public bool IsProgram => ((CompilationUnitSyntax)CSharpSyntaxTree.ParseText(Text).GetRoot()).Members.Any(static m => m is GlobalStatementSyntax);

    public static MarkedText Parse(string name, string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string Name, int Start)>();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        for (var i = 0; i < marked.Length;)
        {
            if (Opening(marked, i, out var mark, out var length))
            {
                open.Push((mark, text.Length));
                i += length;
            }
            else if (Closing(marked, i, open))
            {
                var (markName, start) = open.Pop();
                marks.Add(new Mark(markName, TextSpan.FromBounds(start, text.Length)));
                i += 2;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        return open.Count == 0
            ? new MarkedText(Root + name, text.ToString(), [.. marks.OrderBy(static m => m.Span.Start)])
            : throw new ArgumentException($"A mark in '{name}' is not closed.", nameof(marked));
    }

    /// <summary>The same text inside a method, marks moved along.</summary>
    public MarkedText Wrap(Platform platform)
    {
        if (!IsStatements)
        {
            return this;
        }

        var head = platform.Usings + "class Subject\n{\n    async Task Run(string[] args, string input, bool flag)\n    {\n";
        return this with
        {
            Text = head + Text + "\n    }\n}\n",
            Marks = [.. Marks.Select(m => m with { Span = new TextSpan(m.Span.Start + head.Length, m.Span.Length) })],
            IsStatements = false,
        };
    }

    public FileLinePositionSpan LinesOf(Mark mark) => new(Path, SourceText.From(Text).Lines.GetLinePositionSpan(mark.Span));

    private static bool Opening(string marked, int at, out string name, out int length)
    {
        (name, length) = ("", 2);
        if (At(marked, at, "[|"))
        {
            return true;
        }

        var colon = At(marked, at, "{|") ? marked.IndexOf(':', at) : -1;
        if (colon < 0)
        {
            return false;
        }

        (name, length) = (marked[(at + 2)..colon], colon + 1 - at);
        return name.Length > 0 && name.All(char.IsLetterOrDigit);
    }

    private static bool Closing(string marked, int at, Stack<(string Name, int Start)> open) =>
        open.TryPeek(out var mark) && At(marked, at, mark.Name.Length == 0 ? "|]" : "|}");

    private static bool At(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;
}

/// <summary>A marked place: the id it names, "also" for an additional location, nothing for the rule's own id.</summary>
internal sealed record Mark(string Name, TextSpan Span)
{
    public bool IsAlso => Name == "also";
}
