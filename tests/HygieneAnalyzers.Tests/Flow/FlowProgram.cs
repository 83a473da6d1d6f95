using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace HygieneAnalyzers.Tests.Flow;

/// <summary>A small program whose calls of <c>Sink(x)</c> are asked where <c>x</c> comes from.</summary>
internal sealed class FlowProgram
{
    private const string Prelude = """
        global using System; global using System.Collections; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Text; global using System.Threading.Tasks; global using static Program;
        public static partial class Program { public static void Sink(object value) { } }
        """;

    private static readonly MetadataReference[] References = PlatformReferences();

    private FlowProgram(CSharpCompilation compilation)
    {
        Compilation = compilation;
        Service = new FlowService(compilation);
    }

    public CSharpCompilation Compilation { get; }

    public FlowService Service { get; }

    /// <summary>Files of declarations.</summary>
    public static FlowProgram Of(params string[] files)
    {
        var trees = files.Append(Prelude).Select(static (text, i) => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview), path: $"file{i}.cs"));
        var compilation = CSharpCompilation.Create("Tested", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var errors = compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, string.Join(Environment.NewLine, errors.Take(5)));
        return new FlowProgram(compilation);
    }

    /// <summary>The body of one static method with a parameter <c>input</c> of every useful type.</summary>
    public static FlowProgram Body(string statements) =>
        Of("static class Tested { static string Read() => Console.ReadLine(); static " + (statements.Contains("await ", StringComparison.Ordinal) ? "async Task" : "void")
            + " Run(string input, bool flag, int number, string[] list) { " + statements + " } }");

    /// <summary>What the sinks are given, as far as their own bodies tell; by position of the sink.</summary>
    public IReadOnlyList<Origin> LocalOrigins() => [.. Sinks().SelectMany(sink => Service.OriginsOf(sink))];

    /// <summary>The literals that reach the sinks from anywhere in the program.</summary>
    public string LiteralsAcross() => Texts(Sinks().SelectMany(sink => Service.Graph.Resolve(Service.OriginsOf(sink), sink.Syntax)));

    /// <summary>The literals among <see cref="LocalOrigins"/> as the program writes them, in order and without repetition.</summary>
    public string Literals() => Texts(LocalOrigins());

    /// <summary>As <see cref="LiteralsAcross"/>, by the outermost class that the sink stands in.</summary>
    public Dictionary<string, string> LiteralsByClass() => Sinks()
        .GroupBy(static sink => sink.Syntax.Ancestors().OfType<ClassDeclarationSyntax>().Last().Identifier.ValueText)
        .ToDictionary(static group => group.Key, group => Texts(group.SelectMany(sink => Service.Graph.Resolve(Service.OriginsOf(sink), sink.Syntax))));

    public IEnumerable<IOperation> Sinks()
    {
        foreach (var tree in Compilation.SyntaxTrees)
        {
            var model = Compilation.GetSemanticModel(tree);
            foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Sink" } && model.GetOperation(call) is IInvocationOperation invocation)
                {
                    yield return invocation.Arguments[0].Value;
                }
            }
        }
    }

    public static string Texts(IEnumerable<Origin> origins) =>
        string.Join(' ', origins.Where(static o => o.IsLiteral).Select(static o => o.Value is null ? "null" : Convert.ToString(o.Value, System.Globalization.CultureInfo.InvariantCulture)!).Distinct().Order(StringComparer.Ordinal));

    private static MetadataReference[] PlatformReferences() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll")
            .Select(static path => MetadataReference.CreateFromFile(path))];
}
