using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context;

/// <summary>Recognises the C# that the Razor source generator makes; its <c>#line</c> directives lead back to the page.</summary>
internal static class RazorTree
{
    public static bool Is(SyntaxTree tree) =>
        tree.FilePath.EndsWith("_razor.g.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith("_cshtml.g.cs", StringComparison.OrdinalIgnoreCase);
}
