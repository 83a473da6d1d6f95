using Xunit;

namespace HygieneAnalyzers.Tests.Flow;

/// <summary>A call whose constants decide against an arm of the method does not bring its values there.</summary>
public class ParameterGuardTests
{
    private const string Uses = """
        class Use
        {
            void Run(C c, string any, bool maybe)
            {
                c.Set("title", "not"); c.Set("password", "arrives");
            }
        }
        """;

    [Theory]
    [InlineData("""switch (key) { case "password": _held = value; break; case "title": break; }""")]
    [InlineData("""switch (key.ToLower()) { case "password": case "pwd": _held = value; break; default: break; }""")]
    [InlineData("""switch (key) { case "title": break; default: _held = value; break; }""")]
    [InlineData("""switch (key) { case "password" or "pwd": _held = value; break; }""")]
    [InlineData("""if (key == "password") _held = value;""")]
    [InlineData("""if (key != "password") { } else { _held = value; }""")]
    [InlineData("""if ("password" == key && value.Length > 3) { var x = value; _held = x; }""")]
    [InlineData("""if (!(key == "password")) return; _held = value;""")]
    [InlineData("""if (key is not "password") throw new Exception(); _held = value;""")]
    [InlineData("""if (key is "password" or "pwd") { _held = value.Trim(); }""")]
    [InlineData("""if (key.Equals("password")) _held = value;""")]
    [InlineData("""if (string.Equals(key, "PASSWORD", StringComparison.OrdinalIgnoreCase)) _held = value;""")]
    [InlineData("""_held = key == "password" ? value : Console.ReadLine();""")]
    [InlineData("""_ = key switch { "password" => _held = value, _ => "" };""")]
    [InlineData("""_ = key switch { "title" => "", _ => _held = value };""")]
    [InlineData("""string x = value; if (key == "password" || key == "pwd") Other(x);""")]
    [InlineData("""foreach (var part in new[] { 1, 2 }) { if (key == "title") continue; _held = value; }""")]
    [InlineData("""const string name = "password"; if (key == name) _held = value;""")]
    [InlineData("""void Inner(string x) => _held = x; if (key == "password") Inner(value);""")]
    public void A_name_decides(string body) => Assert.Equal("arrives", Found(body, Uses));

    [Theory]
    [InlineData("""_held = value;""")]
    [InlineData("""if (key.Length > 3) _held = value;""")]
    [InlineData("""if (key == value) _held = value;""")]
    [InlineData("""if (key == "password" || value.Length > 2) _held = value;""")]
    [InlineData("""key = "password"; if (key == "password") _held = value;""")]
    [InlineData("""if (key == "password") { } _held = value;""")]
    [InlineData("""switch (key) { case "password": _held = value; break; case "title": _held = value; break; }""")]
    [InlineData("""switch (key) { case "title" when value.Length > 2: break; default: _held = value; break; }""")]
    [InlineData("""string x; if (key == "password") x = value; else x = value; _held = x;""")]
    public void Nothing_decides(string body) => Assert.Equal("arrives not", Found(body, Uses));

    [Theory]
    [InlineData("""if (login) _held = text;""")]
    [InlineData("""if (!login) { return; } _held = text;""")]
    [InlineData("""if (login == true) _held = text;""")]
    [InlineData("""_held = login ? text : Console.ReadLine();""")]
    public void A_flag_decides(string body) => Assert.Equal("arrives", Found("", """
        class Use { void Run(C c) { c.Write("not"); c.Write("not", false); c.Write(login: false, text: "not"); c.Write("arrives", true); } }
        """, "public void Write(string text, bool login = false) { " + body + " }"));

    [Fact]
    public void What_is_not_constant_may_be_either() => Assert.Equal("both either", Found("""if (key == "password") _held = value;""", """
        class Use { void Run(C c, string any, bool f) { c.Set(any, "either"); c.Set(f ? "title" : "password", "both"); c.Set(f ? "title" : "label", "not"); } }
        """));

    [Fact]
    public void A_member_of_an_enumeration_decides() => Assert.Equal("arrives", Found("", """
        enum Part { Title, Password }
        class Use { void Run(C c) { c.Put(Part.Title, "not"); c.Put(Part.Password, "arrives"); } }
        """, "public void Put(Part part, string value) { switch (part) { case Part.Password: _held = value; break; } }"));

    [Fact]
    public void A_name_decides_what_is_put_into_an_object_that_is_handed_over() => Assert.Equal("arrives", FlowProgram.Of("""
        class Box { public string Value { get; set; } }
        class C
        {
            static void Fill(Box box, string key, string value) { if (key == "password") box.Value = value; }
            void Run() { var box = new Box(); Fill(box, "title", "not"); Fill(box, "password", "arrives"); Sink(box.Value); }
        }
        """).LiteralsAcross());

    [Fact]
    public void A_name_decides_at_the_sink_itself() => Assert.Equal("arrives", FlowProgram.Of("""
        class C { void Put(string key, string value) { if (key == "password") Sink(value); } void Run() { Put("title", "not"); Put("password", "arrives"); } }
        """).LiteralsAcross());

    private static string Found(string set, string uses, string more = "") => FlowProgram.Of($$"""
        class C
        {
            private string _held;
            public void Set(string key, string value) { {{set}} }
            private void Other(string x) => _held = x;
            public void Open() => Sink(_held);
            {{more}}
        }
        """, uses).LiteralsAcross();

    /// <summary>On a stack as small as an analyzer may get: what is nested deeper than anybody writes is unknown, and kept.</summary>
    [Fact]
    public void Conditions_beyond_the_bound_are_unknown_and_harmless()
    {
        var condition = string.Join(" || ", Enumerable.Range(0, 3_000).Select(static i => $"k == \"k{i}\""));
        var program = FlowProgram.Of($"class C {{ void Set(string k, string v) {{ if ({condition}) Sink(v); }} void M() => Set(\"other\", \"a\"); }}");
        string? literals = null;
        var thread = new Thread(() => literals = program.LiteralsAcross(), 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("a", literals);
    }
}
