using System.Diagnostics;
using System.Text;
using Xunit;

namespace HygieneAnalyzers.Tests.Flow;

/// <summary>Work grows with the code, not with the ways through it; and nothing is too deep, too long or too broken.</summary>
public class FlowGrowthTests
{
    [Fact]
    public void Ten_thousand_calls_of_one_helper_cost_ten_times_a_thousand() => Grows(CallsOfOneHelper, 1_000, 10_000);

    [Fact]
    public void Two_thousand_chained_methods_cost_ten_times_two_hundred() => Grows(ChainedMethods, 200, 2_000);

    [Fact]
    public void Many_branches_cost_no_more_than_their_number() => Grows(Branches, 300, 3_000);

    [Fact]
    public void A_literal_at_the_end_of_two_thousand_methods_is_found() =>
        Assert.Equal("a", FlowProgram.Of(ChainedMethods(2_000)).LiteralsAcross());

    [Fact]
    public void Nesting_beyond_the_bound_is_unknown_and_harmless()
    {
        var deep = new StringBuilder("input");
        for (var i = 0; i < 150; i++)
        {
            deep.Insert(0, "string.Concat(").Append(", \"x\")");
        }

        Assert.Equal("x", FlowProgram.Body($"Sink({deep});").Literals());
    }

    [Fact]
    public void A_long_chain_of_additions_is_walked()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("input", 1_500)) + " + \"a\"";
        Assert.Equal("a", FlowProgram.Body($"Sink({sum});").Literals());
    }

    [Fact]
    public void Members_that_name_each_other_end() =>
        Assert.Equal("", FlowProgram.Of("static class C { static readonly string A = B; static readonly string B = A; static string P => Q; static string Q => P; static void M() { Sink(A); Sink(P); } }").LiteralsAcross());

    [Fact]
    public void Methods_that_call_each_other_end() =>
        Assert.Equal("a", FlowProgram.Of("""class C { string F(string x) => G(x); string G(string x) => x == "" ? "a" : F(x); void M() => Sink(F("")); }""").LiteralsAcross().Trim());

    private static void Grows(Func<int, string> program, int small, int large)
    {
        Time(program(small));
        var ratio = Math.Min(Ratio(), Ratio());
        Assert.True(ratio < 5.0 * large / small, $"{ratio:F1} times the time for {large / small} times the code");

        double Ratio() => Time(program(large)).TotalMilliseconds / Math.Max(Time(program(small)).TotalMilliseconds, 1);
    }

    private static TimeSpan Time(string code)
    {
        var program = FlowProgram.Of(code);
        var sinks = program.Sinks().ToArray();
        var watch = Stopwatch.StartNew();
        foreach (var sink in sinks)
        {
            program.Service.Graph.Resolve(program.Service.OriginsOf(sink));
        }

        return watch.Elapsed;
    }

    private static string CallsOfOneHelper(int count) =>
        "class C { static void Helper(string x) => Sink(x); static void M() {" + string.Concat(Enumerable.Range(0, count).Select(static i => $" Helper(\"a{i}\");")) + " } }";

    private static string ChainedMethods(int count) =>
        "class C { " + string.Concat(Enumerable.Range(0, count).Select(static i => $"static void M{i}(string x) => M{i + 1}(x); ")) + $"static void M{count}(string x) => Sink(x); static void Go() => M0(\"a\"); }}";

    private static string Branches(int count) =>
        "class C { static void M(string[] p) { var x = \"a\"; " + string.Concat(Enumerable.Range(0, count).Select(static i => $"if (p[{i}] == null) x = \"b{i}\"; ")) + " Sink(x); } }";
}
