using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace HygieneAnalyzers.Tests.Flow;

public class OriginSetTests
{
    private static readonly SyntaxNode[] Places = [.. CSharpSyntaxTree.ParseText(string.Concat(Enumerable.Repeat("class C { } ", 60))).GetRoot().ChildNodes()];

    /// <summary>A union is what adding one origin after the other gives: the same origins in the same order, within the same bound.</summary>
    [Fact]
    public void A_union_is_the_origins_added_one_by_one()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var common = Set(OriginSet.Empty, random, random.Next(8));
            var (left, right) = (Set(common, random, random.Next(60)), Set(common, random, random.Next(60)));
            var expected = right.Items.Aggregate(left, static (set, origin) => set.Add(origin));
            Assert.True(expected.Items.SequenceEqual(left.Union(right).Items), $"seed {seed}");
        }
    }

    [Fact]
    public void A_union_with_what_is_there_already_is_the_same_instance()
    {
        var small = Set(OriginSet.Empty, new Random(1), 5);
        var large = Set(small, new Random(2), 30);
        Assert.Same(large, large.Union(small));
        Assert.Same(large, small.Union(large));
    }

    [Fact]
    public void A_union_beyond_the_bound_ends_with_the_unknown()
    {
        var all = Places.Aggregate(OriginSet.Empty, static (set, place) => set.Union(OriginSet.Of(new Origin(OriginKind.Literal, place, null, null, "fake"))));
        Assert.Equal(OriginSet.MaxSize + 1, all.Items.Length);
        Assert.Equal(OriginKind.Unknown, all.Items[^1].Root);
    }

    private static OriginSet Set(OriginSet start, Random random, int size)
    {
        for (var i = 0; i < size; i++)
        {
            start = start.Add(new Origin(OriginKind.Literal, Places[random.Next(Places.Length)], null, null, "fake"));
        }

        return start;
    }
}
