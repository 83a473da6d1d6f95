using Xunit;

namespace HygieneAnalyzers.Tests.Flow;

public class LocalFlowTests
{
    [Theory]
    [InlineData("""Sink("a");""", "a")]
    [InlineData("""var x = "a"; Sink(x);""", "a")]
    [InlineData("""const string x = "a"; Sink((object)(x));""", "a")]
    [InlineData("""Sink(flag ? "a" : "b");""", "a b")]
    [InlineData("""Sink(input ?? "a");""", "a")]
    [InlineData("""Sink("a" + input);""", "a")]
    [InlineData("""Sink($"a{input}");""", "a")]
    [InlineData("""Sink(number switch { 1 => "a", _ => input });""", "a")]
    public void Finds_literals(string statements, string literals) => Assert.Equal(literals, FlowProgram.Body(statements).Literals());

    [Theory]
    [InlineData("Sink(input);")]
    [InlineData("""Sink(Environment.GetEnvironmentVariable("a"));""")]
    [InlineData("""Sink(input.Split("a"));""")]
    [InlineData("var x = Console.ReadLine(); Sink(x);")]
    public void Finds_no_literal(string statements) => Assert.Equal("", FlowProgram.Body(statements).Literals());
}
