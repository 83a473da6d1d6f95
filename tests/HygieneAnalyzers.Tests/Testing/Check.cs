using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>
/// The way into the test language: <c>Check&lt;Rule&gt;.Code("… [|…|] …").Reports()</c>.
/// <c>[|…|]</c> marks a finding of the rule, <c>{|HYG1002:…|}</c> one of that id, <c>{|also:…|}</c> an additional location.
/// </summary>
public static class Check<TRule>
    where TRule : DiagnosticAnalyzer, new()
{
    /// <summary>One file of C#, as it stands; top-level statements make it a program.</summary>
    public static CheckCase Code(string source) => Empty.AlsoFile("Code.cs", source);

    /// <summary>Statements in an instance method that takes <c>args</c>, <c>input</c> and <c>flag</c>, below the usual usings.</summary>
    public static CheckCase Statements(string statements) => Empty.Wrapped("Code.cs", statements);

    /// <summary>A configuration file beside an empty C# file.</summary>
    public static CheckCase File(string name, string text) => Empty.AlsoFile("Code.cs", "").File(name, text);

    private static CheckCase Empty { get; } = new CheckCase().Beside<TRule>();
}
