using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace HygieneAnalyzers.Tests.Flow;

public class BodyWalkTests
{
    [Theory]
    [InlineData("var x = flag ? input : list[0]; foreach (var one in list) { try { Sink(one + x); } finally { number++; } }")]
    [InlineData("Func<string, string> f = s => { string Local() => s + input; return Local(); }; Sink(f($\"{input} {number}\"));")]
    [InlineData("switch (input) { case \"a\" when flag: Sink(1); break; case { Length: > 3 } text: Sink(text); break; } var (a, b) = (input, number); Sink(a is null or \"\" ? b : number);")]
    public void Everything_is_walked_in_the_order_of_the_library(string body) => IsWalked(body);

    [Fact]
    public void Code_nested_deeper_than_the_bound_is_walked_too() => IsWalked($"Sink({string.Join(" + ", Enumerable.Repeat("input", 1_500))});");

    [Theory]
    [InlineData("var x = input; Sink(x);", true)]
    [InlineData("var x = input; x = list[0]; Sink(x);", false)]
    [InlineData("var x = input; x += list[0]; Sink(x);", false)]
    [InlineData("var x = input; (x, _) = (list[0], 1); Sink(x);", false)]
    [InlineData("var x = input; ((x, _), _) = ((list[0], 1), 2); Sink(x);", false)]
    [InlineData("var x = number; x++; Sink(x);", false)]
    [InlineData("var x = number; int.TryParse(input, out x); Sink(x);", false)]
    [InlineData("var x = input; { Action a = () => { x = list[0]; }; a(); } Sink(x);", false)]
    [InlineData("var x = input; { var y = list[0]; y = x; } Sink(x);", true)]
    [InlineData("if (int.TryParse(input, out var x)) { Sink(x); }", true)]
    public void A_local_has_one_value_when_nothing_else_is_written_to_it(string body, bool expected)
    {
        var sink = Operations.Unwrap(Assert.Single(FlowProgram.Body(body).Sinks()));
        Assert.Equal(expected, Declared.OnlyValue(Assert.IsAssignableFrom<ILocalReferenceOperation>(sink)) is not null);
    }

    [Fact]
    public void Ten_times_the_comparisons_of_one_local_take_no_hundred_times_as_long()
    {
        Time(400);
        var ratio = Math.Min(Time(4_000) / Time(400), Time(4_000) / Time(400));
        Assert.True(ratio < 50, $"{ratio:F1} times the time");

        static double Time(int count)
        {
            var sinks = FlowProgram.Body("var x = input; static void Other() { var x = 0; x = 1; }" + string.Concat(Enumerable.Repeat(" Sink(x);", count))).Sinks()
                .Select(static sink => Operations.Unwrap(sink)).OfType<ILocalReferenceOperation>().ToList();
            Assert.Equal(count, sinks.Count);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Assert.All(sinks, static sink => Assert.NotNull(Declared.OnlyValue(sink)));
            return Math.Max(watch.Elapsed.TotalMilliseconds, 0.5);
        }
    }

    private static void IsWalked(string body)
    {
        var root = Operations.Root(FlowProgram.Body(body).Sinks().First());
        Assert.Equal(root.DescendantsAndSelf(), BodyWalk.All(root));
        Assert.All(BlockOperations.Of(root), operation => Assert.NotEqual(Microsoft.CodeAnalysis.OperationKind.Conversion, operation.Kind));
        Assert.Contains(BlockOperations.Of(root), static operation => operation is IInvocationOperation);
    }
}
