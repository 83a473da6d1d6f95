using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class HardcodedCredentialElsewhereTests
{
    private const string Sink = """
        using System; using System.Collections; using System.Collections.Generic; using System.IO; using System.Net; using System.Text; using System.Threading.Tasks;
        static class Door { public static void Open(string text) => Use(new NetworkCredential("app", text)); static void Use(object o) { } }

        """;

    [Theory]
    [InlineData("""class C { void A() => Door.Open([|"fake-Pa55!"|]); }""")]
    [InlineData("""class C { void A() => B([|"fake-Pa55!"|]); void B(string x) => Door.Open(x); }""")]
    [InlineData("""class C { string Get() => [|"fake-Pa55!"|]; void A() => Door.Open(Get()); }""")]
    [InlineData("""static class S { public static string Value = [|"fake-Pa55!"|]; } class C { void A() => Door.Open(S.Value); }""")]
    [InlineData("""class C { readonly string _value = [|"fake-Pa55!"|]; void A() { var password = _value; } }""")]
    [InlineData("""class C { const string Value = [|"fake-Pa55!"|]; void A() => Door.Open(Value); }""")]
    [InlineData("""class C { void A() { var map = new Hashtable { ["a"] = [|"fake-Pa55!"|] }; B(map); } void B(Hashtable map) => Door.Open((string)map["a"]); }""")]
    [InlineData("""class C { async Task<string> Get() { await Task.Yield(); return [|"fake-Pa55!"|]; } async Task A() => Door.Open(await Get()); }""")]
    [InlineData("""interface I { string Get(); } class C : I { public string Get() => [|"fake-Pa55!"|]; } class D { void A(I i) => Door.Open(i.Get()); }""")]
    [InlineData("""class C { void A() { Action<string> open = Door.Open; open([|"fake-Pa55!"|]); } }""")]
    [InlineData("""record R(string User, string Value); class C { void A() => B(new R("app", [|"fake-Pa55!"|])); void B(R r) => Door.Open(r.Value); }""")]
    [InlineData("""class C { string Get() => Encoding.UTF8.GetString(Convert.FromBase64String([|"ZmFrZS1QYTU1IQ=="|])); void A() => Door.Open(Get()); }""")]
    [InlineData("""class C { void Run() => Send([|"fake-Pa55!"|]); void Send(string x) { var cs = "Server=db;User Id=app;Password=" + x; } }""")]
    [InlineData("""class C { string _x; void Load() => _x = [|"fake-Pa55!"|]; void Send() { var cs = string.Format("Server={0};Uid=app;Pwd={1}", "db", _x); } }""")]
    [InlineData("""class C { void Run() => Send([|"fake-Pa55!"|]); void Send(string x) { var u = $"https://app:{x}@shop.example/"; } }""")]
    [InlineData("""class C { void Run() => Send("app-1", [|"fake-Pa55!"|]); void Send(string u, string x) => GC.KeepAlive(new System.Net.Http.Headers.AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(u + ":" + x)))); }""")]
    [InlineData("""class C { void Run() => Door.Open(text: string.Concat("", Get())); string Get() => [|"fake-Pa55!"|]; }""")]
    [InlineData("""class C { static void Log(int password) { } void A() { Action<string> d = Door.Open; Door.Open([|"fake-Pa55!"|]); d("<x>"); } }""")]
    [InlineData("""class C { const string Shared = [|"fake-Pa55!"|]; string a = "Server=db1;User Id=app;Password=" + Shared; }""")]
    [InlineData("""class C { const string Shared = [|"fake-Pa55!"|]; string A() => $"Server=db1;User Id=app;Password={Shared};Timeout=5"; }""")]
    [InlineData("""class C { const string Shared = [|"fake-Pa55!"|]; const string A = "ftp://app:" + Shared + "@files.contoso.com"; }""")]
    public Task Reports_at_the_literal(string code) => Check<HardcodedCredentialElsewhere>.Code(Sink + code).Reports();

    [Fact]
    public Task Names_the_way() => Check<HardcodedCredentialElsewhere>
        .Code(Sink + """static class Settings { public static string Value = [|"fake-Pa55!"|]; } class C { void A() => Door.Open(Settings.Value); }""")
        .Message("This value becomes 'password' through 'Settings.Value'; read it from configuration or a secret store, and change it where it is in use")
        .Reports();

    [Fact]
    public Task Reports_across_files() => Check<HardcodedCredentialElsewhere>
        .Code(Sink + """class C { void A() => Door.Open(Settings.Value); }""")
        .AlsoFile("Settings.cs", """static class Settings { public static string Value => [|"fake-Pa55!"|]; }""")
        .Reports();

    [Theory]
    [InlineData("""class C { void A(string p) => Door.Open(p); }""")]
    [InlineData("""class C { void A() => Door.Open(Console.ReadLine()!); }""")]
    [InlineData("""class C { void A() => Door.Open(Environment.GetEnvironmentVariable("fake-Pa55!")!); }""")]
    [InlineData("""class C { string Same(string x) => x; void A(string p) { var label = Same("fake-Pa55!"); Door.Open(Same(p)); } }""")]
    [InlineData("""class C { void A() { if (5 == 6) Door.Open("fake-Pa55!"); } }""")]
    [InlineData("""class C { static readonly bool Off = false; void A() { if (Off) Door.Open("fake-Pa55!"); } }""")]
    [InlineData("""class C { void A(string p) { var x = "fake-Pa55!"; x = p; Door.Open(x); } }""")]
    [InlineData("""class C { void A() => Door.Open("<password>"); }""")]
    [InlineData("""class C { void A() => Door.Open(""); }""")]
    [InlineData("""class C { void A() => Door.Open(null!); }""")]
    [InlineData("""class C { void A(string p) { var map = new Dictionary<string, string> { ["a"] = "fake-Pa55!", ["b"] = p }; B(map); } void B(Dictionary<string, string> m) => Door.Open(m["b"]); }""")]
    [InlineData("""record R(string User, string Value); class C { void A(string p) => B(new R("fake-Pa55!", p)); void B(R r) => Door.Open(r.Value); }""")]
    [InlineData("""class S(string x) { public string Get() => x; } class C { void A(string p) { new S("fake-Pa55!").Get(); Door.Open(new S(p).Get()); } }""")]
    [InlineData("""class Row { public string Value { get; set; } = ""; } class C { void Seed() { var r = new Row { Value = "fake-Pa55!" }; } void A(Row r) => Door.Open(r.Value); }""")]
    [InlineData("""class C { void A() => Door.Open(File.ReadAllText("fake-Pa55!")); }""")]
    [InlineData("""class C { readonly Dictionary<string, string> _all = new() { ["theme"] = "fake-7731" }; void Load() => _all["word"] = Console.ReadLine()!; string Get(string key) => _all[key]; void A(string key) => Door.Open(Get(key)); }""")]
    public Task Is_silent_on_what_does_not_arrive(string code) => Check<HardcodedCredentialElsewhere>.Code(Sink + code).Silent();

    [Fact]
    public Task Reports_a_literal_once_that_reaches_two_sinks() => Check<HardcodedCredentialElsewhere>.Code(Sink + """
        class C { readonly string _x = [|"fake-Pa55!"|]; void A() => B(_x); void B(string secret) => Door.Open(secret); }
        """).Reports();

    [Fact]
    public Task Is_silent_on_what_was_found_where_it_stands() => Check<HardcodedCredentialElsewhere>
        .Code(Sink + """class C { string Password = "fake-Pa55!"; void A() => Door.Open(Password); }""").Silent();

    /// <summary>Operators have no name that a caller could be found by.</summary>
    [Fact]
    public Task Misses_user_defined_conversions() => Check<HardcodedCredentialElsewhere>
        .Code(Sink + """class S { public S(string x) => Door.Open(x); public static implicit operator S(string x) => new(x); } class C { S s = "fake-Pa55!"; }""").Silent();

    [Fact]
    public Task Reports_what_is_put_into_an_object_that_a_field_holds() => Filled("").Reports();

    [Fact]
    public Task Misses_what_a_generated_method_puts_there() => Filled("/* " + new string('-', 50_000) + " */").Silent();

    private static CheckCase Filled(string made) => Check<HardcodedCredentialElsewhere>.Code(Sink + $$"""
        class Settings { public string Phrase { get; set; } = ""; }
        class Holder
        {
            private readonly Settings _settings = new();
            public void Fill() { {{made}} _settings.Phrase = {{(made.Length == 0 ? "[|\"fake-Pa55!\"|]" : "\"fake-Pa55!\"")}}; }
            public void Open() => Door.Open(_settings.Phrase);
        }
        """);

    [Fact]
    public Task Is_silent_on_a_value_that_would_be_three_credentials() => Check<HardcodedCredentialElsewhere>.Code("""
        class Parameter { private readonly object _value; public Parameter(object value) => _value = value; public string Text => (string)_value; }
        class Message
        {
            private readonly System.Collections.Generic.Dictionary<string, Parameter> _parameters = new();
            public void Set(string name, Parameter value) => _parameters[name] = value;
            private string Get(string name) => _parameters[name].Text;
            public void Read(out string password, out string clientSecret, out string refreshToken)
            {
                password = Get("a");
                clientSecret = Get("b");
                refreshToken = Get("c");
            }
        }
        class C { void M(Message message) => message.Set("state", new Parameter("fake-Pa55!")); }
        """).Silent();
}
