using Xunit;

namespace HygieneAnalyzers.Tests.Flow;

/// <summary>
/// Every form that a source takes, by every transport, into every form of sink: once with a literal that arrives, once with input
/// that does, once with a literal in a branch that never runs: the whole product, all programs of one transport compiled together.
/// </summary>
public class FlowMatrixTests
{
    private static readonly (string Name, string Bad, string Good, string Dead)[] Sources =
    [
        ("local", """var v = "a";""", """var v = In();""", """var v = In(); if (5 != 5) v = "a";"""),
        ("overwritten", """var v = In(); v = "a";""", """var v = "a"; v = In();""", """var v = "a"; if (true) v = In();"""),
        ("branch", """var v = In(); if (v.Length > 3) v = "a";""", """var v = ""; if (In() == "x") v = In(); else v = In();""", """var v = In(); if (Off) v = "a";"""),
        ("readonly", """var v = In(); if (On) v = "a";""", """var v = "a"; if (On) v = In();""", """var v = In(); if (!On) v = "a";"""),
        ("method", """var v = In(); if (Yes()) v = "a";""", """var v = "a"; if (Yes()) v = In();""", """var v = In(); if (No()) v = "a";"""),
        ("property", """var v = In(); if (IsOn) v = "a";""", """var v = "a"; if (IsOn) v = In();""", """var v = In(); if (!IsOn) v = "a";"""),
        ("field", """var v = In(); if (_five == 5) v = "a";""", """var v = "a"; if (_five == 5) v = In();""", """var v = In(); if (_five != 5) v = "a";"""),
        ("switch", """string v; switch (6) { case 6: v = "a"; break; default: v = In(); break; }""", """string v; switch (6) { case 6: v = In(); break; default: v = "a"; break; }""", """string v; switch (7) { case 6: v = "a"; break; default: v = In(); break; }"""),
        ("for", """var v = In(); for (var i = 0; i < 1; i++) v = "a";""", """var v = "a"; for (var i = 0; i < 1; i++) v = In();""", """var v = In(); for (var i = 0; i < 0; i++) v = "a";"""),
        ("while", """var v = In(); while (true) { v = "a"; break; }""", """var v = "a"; while (true) { v = In(); break; }""", """var v = In(); while (false) { v = "a"; }"""),
        ("const", """const string c = "a"; var v = c;""", """const string c = "a"; var v = c.Length > 0 ? In() : In();""", """const bool no = false; var v = In(); if (no) v = "a";"""),
        ("out", """Give(out var v);""", """Take(out var v);""", """Take(out var v); if (No()) Give(out v);"""),
        ("coalesce", """string n = null; var v = n ?? "a";""", """string n = In(); var v = n ?? In();""", """string n = ""; n = In(); var v = On ? n : "a";"""),
    ];

    private static readonly (string Name, string Code, string Value)[] Transports =
    [
        ("none", "", "v"),
        ("object", "object o = v;", "(string)o"),
        ("concat", "var o = \"\" + v;", "o"),
        ("interpolation", "var o = $\"{v}\";", "o"),
        ("trim", "var o = v.Trim().ToLower();", "o"),
        ("builder", "var o = new StringBuilder(); o.Append(v);", "o.ToString()"),
        ("bytes", "var o = Encoding.UTF8.GetBytes(v);", "Encoding.UTF8.GetString(o)"),
        ("base64", "var o = Convert.FromBase64String(v);", "Encoding.UTF8.GetString(o)"),
        ("chars", "var o = v.ToCharArray();", "new string(o)"),
        ("array", "var o = new string[5]; o[2] = v;", "o[2]"),
        ("list", "var o = new List<string> { In(), v };", "o[1]"),
        ("dictionary", "var o = new Dictionary<int, string> { [0] = In(), [2] = v };", "o[2]"),
        ("hashtable", "var o = new Hashtable { { 2, v } };", "(string)o[2]"),
        ("linked", "var o = new LinkedList<string>(); o.AddLast(v);", "o.Last.Value"),
        ("queue", "var o = new Queue<string>(); o.Enqueue(v);", "o.Dequeue()"),
        ("tuple", "var o = (In(), v);", "o.Item2"),
        ("anonymous", "var o = new { A = In(), B = v };", "o.B"),
        ("box", "var o = new Box { Value = v };", "o.Value"),
        ("record", "var o = new Pair(In(), v);", "o.Right"),
        ("with", "var o = new Pair(In(), In()) with { Right = v };", "o.Right"),
        ("stream", "var o = new MemoryStream(Encoding.UTF8.GetBytes(v));", "new StreamReader(o).ReadToEnd()"),
        ("task", "var o = Task.FromResult(v);", "o.Result"),
        ("lazy", "var o = new Lazy<string>(() => v);", "o.Value"),
        ("lambda", "Func<string> o = () => v;", "o()"),
        ("local function", "string o() => v;", "o()"),
        ("byte buffer", "var o = new byte[64]; Encoding.UTF8.GetBytes(v, o);", "Encoding.UTF8.GetString(o)"),
        ("char buffer", "var o = new char[9]; v.CopyTo(0, o, 0, 1);", "new string(o)"),
        ("stack", "Span<char> o = stackalloc char[9]; v.AsSpan().CopyTo(o);", "o.ToString()"),
        ("block copy", "var o = new byte[64]; Buffer.BlockCopy(Encoding.UTF8.GetBytes(v), 0, o, 0, 1);", "Encoding.ASCII.GetString(o, 0, 1)"),
        ("loop copy", "var o = new char[9]; for (var i = 0; i < v.Length; i++) o[i] = v[i];", "new string(o)"),
        ("string.Create", "var o = string.Create(9, v, static (span, text) => text.CopyTo(span));", "o"),
        ("json", "var o = System.Text.Json.JsonSerializer.Serialize(new Box { Value = v });", "System.Text.Json.JsonSerializer.Deserialize<Box>(o).Value"),
    ];

    private static readonly (string Name, string Call, string Members)[] Sinks =
    [
        ("here", "Sink(VALUE);", ""),
        ("method", "Drain(VALUE);", "static void Drain(string x) => Sink(x);"),
        ("two methods", "Drain(VALUE);", "static void Drain(string x) => Drop(x); static void Drop(string y) { var z = y; Sink(z); }"),
        ("field", "_held = VALUE; Drain();", "static string _held; static void Drain() => Sink(_held);"),
        ("result", "Sink(Same(VALUE));", "static string Same(string x) => x;"),
        ("constructor", "new Drain(VALUE).Open();", "class Drain { readonly string _x; public Drain(string x) => _x = x; public void Open() => Sink(_x); }"),
        ("primary constructor", "new Drain(VALUE).Open();", "class Drain(string x) { public void Open() => Sink(x); }"),
        ("base", "Base b = new Drain(); b.Open(VALUE);", "abstract class Base { public abstract void Open(string x); } class Drain : Base { public override void Open(string x) => Sink(x); }"),
        ("interface", "IDrain b = new Drain(); b.Open(VALUE);", "interface IDrain { void Open(string x); } class Drain : IDrain { public void Open(string x) => Sink(x); }"),
        ("delegate", "Action<string> d = Drain; d(VALUE);", "static void Drain(string x) => Sink(x);"),
        ("event", "Opened += Drain; Opened(VALUE);", "static event Action<string> Opened; static void Drain(string x) => Sink(x);"),
        ("array argument", "var p = new string[3]; p[1] = VALUE; Drain(p);", "static void Drain(string[] x) => Sink(x[1]);"),
        ("object argument", "var p = new Box(); p.Value = VALUE; Drain(p);", "static void Drain(Box x) => Sink(x.Value);"),
    ];

    public static TheoryData<int> EveryTransport => [.. Enumerable.Range(0, Transports.Length)];

    [Theory]
    [MemberData(nameof(EveryTransport))]
    public void Nothing_is_missed_and_nothing_made_up(int transport)
    {
        var cases = Sources.SelectMany(s => Sinks.SelectMany(k => new[] { (s, k, s.Bad, "bad"), (s, k, s.Good, "good"), (s, k, s.Dead, "dead") })).ToArray();
        var program = FlowProgram.Of(string.Join('\n', cases.Select((c, i) => Class(i, c.Item3, Transports[transport], c.k))) + "public class Box { public string Value { get; set; } } public record Pair(string Left, string Right);");
        var found = program.LiteralsByClass();
        var wrong = cases.Select((c, i) => (Case: $"{Transports[transport].Name}, {c.s.Name}, {c.k.Name}, {c.Item4}", Found: found.GetValueOrDefault("C" + i, "").Split(' ').Contains("a"), Expected: c.Item4 == "bad"))
            .Where(static c => c.Found != c.Expected).Select(static c => c.Case).ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {cases.Length}: " + string.Join("; ", wrong.Take(40)));
    }

    private static string Class(int number, string source, (string Name, string Code, string Value) transport, (string Name, string Call, string Members) sink) => $$"""
        class C{{number}}
        {
            static readonly bool On = true; static readonly bool Off = false; private int _five = 5; private static bool IsOn => true;
            static string In() => Console.ReadLine(); static bool Yes() => true; static bool No() => false;
            static void Give(out string x) => x = "a"; static void Take(out string x) => x = In();
            void Run() { {{source}} {{transport.Code}} {{sink.Call.Replace("VALUE", transport.Value, StringComparison.Ordinal)}} }
            {{sink.Members}}
        }
        """;
}
