using Xunit;

namespace HygieneAnalyzers.Tests.Flow;

/// <summary>Queues, stacks and linked lists give back what was put in at that end, as long as their length is known.</summary>
public class OrderedCollectionTests
{
    [Theory]
    [InlineData("""var q = new Queue<string>(); q.Enqueue("a"); q.Enqueue(input); Sink(q.Dequeue());""", "a")]
    [InlineData("""var q = new Queue<string>(); q.Enqueue("a"); q.Enqueue(input); q.Dequeue(); Sink(q.Dequeue());""", "")]
    [InlineData("""var q = new Queue<string>(); q.Enqueue("a"); q.Enqueue("b"); Sink(q.Peek());""", "a")]
    [InlineData("""var s = new Stack<string>(); s.Push("a"); s.Push(input); Sink(s.Pop());""", "")]
    [InlineData("""var s = new Stack<string>(); s.Push("a"); s.Push(input); s.Pop(); Sink(s.Pop());""", "a")]
    [InlineData("""var l = new LinkedList<string>(); l.AddLast("a"); l.AddLast(input); Sink(l.Last.Value);""", "")]
    [InlineData("""var l = new LinkedList<string>(); l.AddLast("a"); l.AddLast(input); Sink(l.First.Value);""", "a")]
    [InlineData("""var l = new LinkedList<string>(); l.AddLast(input); l.AddFirst("a"); Sink(l.First.Value);""", "a")]
    [InlineData("""var q = new Queue<string>(); while (flag) q.Enqueue("a"); q.Enqueue(input); Sink(q.Dequeue());""", "a")]
    [InlineData("""var a = System.Collections.Immutable.ImmutableArray.Create(input, "a"); Sink(a[1]);""", "a")]
    [InlineData("""var a = System.Collections.Immutable.ImmutableArray.Create(input, "a"); Sink(a[0]);""", "")]
    public void Takes_from_the_right_end(string statements, string literals) => Assert.Equal(literals, FlowProgram.Body(statements).Literals());

    [Theory]
    [InlineData("""Sink("abcdefgh"[new Random().Next(8)]);""", "")]
    [InlineData("""Sink("abcdefgh"[number % 8]);""", "")]
    [InlineData("""var c = "abcdefgh".ToCharArray(); var i = new Random().Next(8); Sink(c[i]);""", "")]
    [InlineData("""for (var i = 0; i < 3; i++) Sink("abc"[i]);""", "abc")]
    [InlineData("""Sink(new StreamReader("a").ReadLine());""", "")]
    [InlineData("""Sink(new StringReader("a").ReadLine());""", "a")]
    [InlineData("""Sink(input.Replace("x", "a"));""", "")]
    [InlineData("""Sink("a".Replace("x", input));""", "a")]
    public void Tells_a_value_from_what_leads_to_it(string statements, string literals) => Assert.Equal(literals, FlowProgram.Body(statements).Literals());

    [Theory]
    [InlineData("""struct Box { public string Value; } class C { void Run() { Box b = default; b.Value = "a"; Drain(b); } static void Drain(Box b) => Sink(b.Value); }""")]
    [InlineData("""struct Box { public string Value; } class C { void Run() { Box b; b.Value = "a"; Drain(b); } static void Drain(Box b) => Sink(b.Value); }""")]
    [InlineData("""class C { readonly Lazy<string> _v = new(() => "a"); void Run() => Sink(_v.Value); }""")]
    [InlineData("""class C { Func<string> _v = () => "a"; void Run() => Sink(_v()); }""")]
    [InlineData("""class C { void Run() => Drain(); static void Drain(string x = "a") => Sink(x); }""")]
    [InlineData("""partial class C { public partial string Get(); } partial class C { public partial string Get() => "a"; void Run() => Sink(Get()); }""")]
    [InlineData("""class C { void Run() { new[] { 1 }.ToList().ForEach(Drain); Drain("a"); } static void Drain(int x) { } static void Drain(string x) => Sink(x); void Other() { Action<string> d = Drain; } }""")]
    public void Crosses(string program) => Assert.Equal("a", FlowProgram.Of(program).LiteralsAcross());
}
