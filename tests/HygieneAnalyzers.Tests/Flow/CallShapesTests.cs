using HygieneAnalyzers.Flow.Across;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace HygieneAnalyzers.Tests.Flow;

public sealed class CallShapesTests
{
    private const string Methods = """
        delegate bool Check(int x);
        class Key { public bool Verify(string hash, string password) => hash == password; }
        class Taking { public bool Verify(Check check, object more) => true; }
        class Generic { public bool Verify<T>(T check, int more) => true; }
        class Many { public bool Verify(params string[] all) => true; }
        static class Extensions { public static bool Verify(this string hash, string password) => true; }
        """;

    [Theory]
    [InlineData("Key", "k.Verify(\"a\", \"b\")")]
    [InlineData("Key", "k?.Verify(\"a\", \"b\")")]
    [InlineData("Key", "Verify(\"a\", \"b\")")]
    [InlineData("Key", "k.Verify(password: \"b\", hash: \"a\")")]
    [InlineData("Key", "Use(k.Verify)")]
    [InlineData("Key", "nameof(k.Verify)")]
    [InlineData("Key", "m.Verify(x => x.Go(), Times.Once) || k.Verify(a, b)")]
    [InlineData("Taking", "t.Verify(x => x > 1, x => x)")]
    [InlineData("Taking", "t.Verify(delegate { return true; }, 1)")]
    [InlineData("Generic", "g.Verify(x => x, 1)")]
    [InlineData("Many", "m.Verify(a, b, c, d)")]
    [InlineData("Extensions", "\"a\".Verify(\"b\")")]
    [InlineData("Extensions", "Extensions.Verify(\"a\", \"b\")")]
    public void Passes_what_may_be_a_call(string type, string code) => Assert.True(MayBe(type, code));

    [Theory]
    [InlineData("Key", "m.Verify(x => x.Go(), Times.Once)")]
    [InlineData("Key", "m?.Verify(() => 1, 2)")]
    [InlineData("Key", "k.Verify(a, b, c)")]
    [InlineData("Generic", "g.Verify(1, x => x)")]
    [InlineData("Extensions", "Other.Verify(a, b, c)")]
    [InlineData("Key", "k.Other(a, b)")]
    public void Holds_back_what_cannot_be_one(string type, string code) => Assert.False(MayBe(type, code));

    [Fact]
    public void Callers_are_found_beside_those_of_a_namesake()
    {
        var program = FlowProgram.Of(
            "class Key { public bool Verify(string hash, string password) { Sink(password); return true; } }",
            "class Mock { public void Verify(Func<int, int> check, string times) { } }",
            "class Tests { void Run(Mock m, Key k) { m.Verify(x => x, \"never\"); k.Verify(\"h\", \"found\"); } void Other(Mock m) => m.Verify(x => x, \"no\"); }");

        Assert.Equal("found", program.LiteralsAcross());
    }

    private static bool MayBe(string type, string code)
    {
        var program = FlowProgram.Of(Methods);
        var method = program.Compilation.GetTypeByMetadataName(type)!.GetMembers("Verify").Single();
        return CallShapes.MayBe(method, SyntaxFactory.ParseExpression(code));
    }
}
