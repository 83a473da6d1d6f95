using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>No rule throws, whatever stands in a file: broken off, with pieces missing, with pieces doubled, absurd.</summary>
public class RobustnessTests
{
    private const int MutantsPerSnippet = 3;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Survives_broken_snippets(string id)
    {
        var check = SnippetRun.Check(RuleInfo.AllRules(), new SnippetCase("", []));
        foreach (var (name, snippets) in Corpus.All.Where(c => c.Name.StartsWith(id, StringComparison.Ordinal)))
        {
            foreach (var seed in Enumerable.Range(0, MutantsPerSnippet))
            {
                var random = new Random(HashOf(name) + seed);
                check = snippets.Blocks.Aggregate(check, (all, block) => Add(all, $"{name}/{seed}/{block.Name}", block, Break(block.Code, seed, random)));
            }
        }

        await Survives(check);
    }

    [Theory]
    [MemberData(nameof(Absurdities))]
    public async Task Survives_absurd_code(string what, string code)
    {
        Assert.NotEmpty(what);
        await Survives(SnippetRun.Check(RuleInfo.AllRules(), new SnippetCase("", [new SnippetBlock("csharp", null, null, code)])));
    }

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("web.config")]
    [InlineData("nuget.config")]
    [InlineData(".env")]
    [InlineData("docker-compose.yml")]
    [InlineData("launchSettings.json")]
    [InlineData("Deploy.pubxml")]
    public async Task Survives_absurd_configuration(string name)
    {
        foreach (var text in new[] { "", "\0", "\uFEFF{", "{{{{", "<", "<a", "=", "\"", "- -\n -", new string('[', 100_000), new string('<', 100_000), "{\"a\":\"" + new string('x', 1_000_000), "\uD800" })
        {
            await Survives(RuleInfo.AllRules().AlsoFile("Code.cs", "").File(name, text));
        }
    }

    public static IEnumerable<object[]> Ids() => RuleInfo.Ids();

    public static TheoryData<string, string> Absurdities() => new()
    {
        { "nothing", "" },
        { "a long literal", $"class C {{ string password = \"{new string('a', 1_000_000)}\"; }}" },
        { "a long sum", $"class C {{ string password = {string.Join(" + ", Enumerable.Repeat("\"Password=\"", 800))}; }}" },
        { "deep blocks", $"class C {{ void M(string password) {{ {string.Concat(Enumerable.Repeat("if (password != null) {", 100))} password = \"fake\"; {new string('}', 100)} }} }}" },
        { "deep calls", $"class C {{ string M(string password) => {string.Concat(Enumerable.Repeat("M(", 150))}\"fake\"{new string(')', 150)}; }}" },
        { "many assignments", $"class C {{ void M() {{ string password = \"\"; {string.Concat(Enumerable.Range(0, 3000).Select(static i => $"password = \"fake{i}\";"))} }} }}" },
        { "circles", "class A : B { const string Password = B.Secret; } class B : A { public const string Secret = A.Password; string P => P; }" },
        { "itself", "class C { string M(string password) { password = password; return M(M(password)); } static string s = t, t = s; }" },
        { "lone surrogates", "class C { string password = \"\\uD800\", url = \"http://u\\uDFFF:p@\\uD800\"; }" },
        { "no names", "class { string = \"\"; void ( ) { . = ; ( ; } } [ ] delegate : base ( ) { }" },
        { "goto in circles", "class C { void M(string password) { a: password = \"a\"; goto b; b: if (password == \"x\") goto a; goto b; } }" },
        { "unsafe and pointers", "unsafe class C { void M() { fixed (char* password = \"fake\") { *password = 'x'; } int* p = stackalloc int[1]; } }" },
    };

    /// <summary>No exception, and no hanging: the limit is far beyond what the slowest machine needs.</summary>
    private static Task Survives(CheckCase check) => DirectRun.FindingsOf(check).WaitAsync(TimeSpan.FromMinutes(1));

    private static CheckCase Add(CheckCase check, string path, SnippetBlock block, string code) =>
        block.Language == "csharp" ? check.AlsoFile(path + ".cs", code) : block.Name is null ? check : check.File(path, code);

    private static string Break(string code, int how, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens().Select(static t => t.FullSpan).Where(static s => s.Length > 0).ToArray();
        if (tokens.Length == 0)
        {
            return code;
        }

        var token = tokens[random.Next(tokens.Length)];
        return how switch
        {
            0 => code[..random.Next(code.Length)],
            1 => code.Remove(token.Start, token.Length),
            _ => code.Insert(token.Start, code[token.Start..token.End] + code[tokens[random.Next(tokens.Length)].Start]),
        };
    }

    /// <summary>The same number in every run, which <see cref="string.GetHashCode()"/> is not.</summary>
    private static int HashOf(string name) => name.Aggregate(17, static (hash, c) => unchecked((hash * 31) + c));
}
