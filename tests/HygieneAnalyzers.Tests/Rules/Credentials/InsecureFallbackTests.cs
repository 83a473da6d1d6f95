using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class InsecureFallbackTests
{
    private const string Usings = "using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection;\n";

    [Theory]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? [|"fake-Pa55!"|];""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW"); password ??= [|"fake-Pa55!"|]; Console.WriteLine(password.Length);""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("PW") ?? [|"fake-Pa55!"|]; var credential = new System.Net.NetworkCredential("app", x);""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("PW"); var password = string.IsNullOrEmpty(x) ? [|"fake-Pa55!"|] : x;""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("PW"); var password = x == null ? [|"fake-Pa55!"|] : x;""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("PW"); var password = x is not null ? x : [|"fake-Pa55!"|];""")]
    [InlineData("""var map = new Dictionary<string, string>(); var password = map.GetValueOrDefault("pw", [|"fake-Pa55!"|]);""")]
    [InlineData("""string password; try { password = System.IO.File.ReadAllText("pw"); } catch (Exception) { password = [|"fake-Pa55!"|]; } var c = new System.Net.NetworkCredential("app", password);""")]
    [InlineData("""var map = new Dictionary<string, string>(); var password = map.TryGetValue("pw", out var v) ? v : [|"fake-Pa55!"|];""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? [|"fake-Pa55!"|]; Console.WriteLine(x.Length);""")]
    [InlineData("""var map = new Dictionary<string, string>(); var x = map["Smtp:Password"] ?? [|"letmein"|]; Console.WriteLine(x.Length);""")]
    [InlineData("""var map = new Dictionary<string, string>(); var x = map.GetValueOrDefault("Smtp:Password", [|"letmein"|]); Console.WriteLine(x.Length);""")]
    [InlineData("""var password = input; if (string.IsNullOrEmpty(password)) password = [|"fake-Pa55!"|]; Console.WriteLine(password.Length);""")]
    [InlineData("""var password = input; if (password is null) { password = [|"fake-Pa55!"|]; } Console.WriteLine(password.Length);""")]
    [InlineData("""var map = new Dictionary<string, string>(); if (!map.TryGetValue("pw", out var password)) password = [|"fake-Pa55!"|]; Console.WriteLine(password.Length);""")]
    [InlineData("""string GetPassword() { if (input == "") return [|"fake-Pa55!"|]; return input; } var c = new System.Net.NetworkCredential("app", GetPassword());""")]
    [InlineData("""var x = input == null ? [|"fake-Pa55!"|] : input; var c = new System.Net.NetworkCredential("app", x);""")]
    public Task Reports_what_stands_in(string statements) => Check<InsecureFallback>.Statements(statements).Reports();

    [Theory]
    [InlineData("""class MailOptions { public string Password { get; set; } = [|"fake-Pa55!"|]; } class M(Microsoft.Extensions.Options.IOptions<MailOptions> o) { object P => o; }""")]
    [InlineData("""class Mail { public string Password { get; init; } = [|"fake-Pa55!"|]; } class M { object P(IConfiguration c) => c.GetSection("Mail").Get<Mail>(); }""")]
    [InlineData("""class Mail { public string ApiKey = [|"fake-Pa55!"|]; } class M { void P(IConfiguration c) { var mail = new Mail(); c.GetSection("Mail").Bind(mail); } }""")]
    [InlineData("""class Mail { public string ApiKey { get; set; } = [|"fake-Pa55!"|]; } class M { void P(IConfiguration c) => c.Bind("Mail", new Mail()); }""")]
    [InlineData("""class Mail { public string Password { get; set; } = [|"fake-Pa55!"|]; } class M { void P(IServiceCollection s, IConfiguration c) => s.Configure<Mail>(c); }""")]
    [InlineData("""class Login { public string Password { get; set; } = [|"fake-Pa55!"|]; } class Mail { public Login Smtp { get; set; } = new(); } class M(Microsoft.Extensions.Options.IOptionsMonitor<Mail> o) { object P => o; }""")]
    [InlineData("""class M { string GetPassword(string file) { try { return System.IO.File.ReadAllText(file); } catch { return [|"fake-Pa55!"|]; } } }""")]
    [InlineData("""class M { string Password; void P(string file) { try { Password = System.IO.File.ReadAllText(file); } catch (System.IO.IOException) { Password = [|"fake-Pa55!"|]; } } }""")]
    [InlineData("""class M { void Open(string user, string text = [|"fake-Pa55!"|]) => System.GC.KeepAlive(new System.Net.NetworkCredential(user, text)); }""")]
    [InlineData("""class M { object P(IConfiguration c) => c.GetValue("Smtp:Password", [|"fake-Pa55!"|]); }""")]
    [InlineData("""class M { object P(IConfiguration c) => c["Smtp:Password"] ?? [|"fake-Pa55!"|]; }""")]
    public Task Reports_what_remains_when_nothing_is_configured(string code) => Check<InsecureFallback>.Code(Usings + code).Reports();

    [Theory]
    [InlineData("""class MailOptions { public string Password { get; set; } = [|"fake-Pa55!"|]; }""")]
    [InlineData("""class Mail { public static string Password { get; set; } = [|"fake-Pa55!"|]; } class M(Microsoft.Extensions.Options.IOptions<Mail> o) { object P => o; }""")]
    [InlineData("""class Mail { public string Password { get; } = [|"fake-Pa55!"|]; } class M(Microsoft.Extensions.Options.IOptions<Mail> o) { object P => o; }""")]
    [InlineData("""class M { void P(string user) { if (user == null) { Open("app", [|"fake-Pa55!"|]); } } void Open(string user, string password) { } }""")]
    [InlineData("""class Cache { public T Get<T>() => default; } class Mail { public string Password { get; set; } = [|"fake-Pa55!"|]; } class M { object P(Cache cache) => cache.Get<Mail>(); }""")]
    public Task Leaves_the_rest_to_the_other_rule(string code) => Check<HardcodedCredential>.Code(Usings + code).Beside<InsecureFallback>().Reports();

    /// <summary>The compiler has no operation for them.</summary>
    [Fact]
    public Task Misses_the_optional_parameters_of_local_functions() => Check<InsecureFallback>
        .Statements("""void Open(string password = "fake-Pa55!") { } Open(input);""").Silent();

    [Fact]
    public Task Stands_beside_a_weak_password() => Check<WeakPassword>
        .Statements("""var password = Environment.GetEnvironmentVariable("PW") ?? [|"admin"|];""").Reports();

    [Theory]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? throw new InvalidOperationException("PW is missing");""")]
    [InlineData("""var password = input; Console.WriteLine(password ?? "missing");""")]
    [InlineData("""var password = input; var text = password is null ? "not given" : password; Console.WriteLine(text.Length);""")]
    [InlineData("""var map = new Dictionary<string, string>(); var x = map["Smtp:PasswordLength"] ?? "fake-Pa55!"; Console.WriteLine(x.Length);""")]
    [InlineData("""var map = new Dictionary<string, string>(); var x = map["Smtp:User"] ?? "fake-Pa55!"; Console.WriteLine(x.Length);""")]
    [InlineData("""void Open(string passwordHint = "fake-Pa55!") { } Open(input);""")]
    [InlineData("""void Open(string password = "") { } Open(input);""")]
    [InlineData("""void Open(string password = null) { } Open(input);""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? "";""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? string.Empty;""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? "<password>";""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? "changeme";""")]
    [InlineData("""var user = Environment.GetEnvironmentVariable("USER_NAME") ?? "fake-Pa55!";""")]
    [InlineData("""var passwordLabel = Environment.GetEnvironmentVariable("LABEL") ?? "Password";""")]
    [InlineData("""var password = "fake-Pa55!";""")]
    [InlineData("""var password = "fake-Pa55!" ?? Environment.GetEnvironmentVariable("PW");""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? Environment.GetEnvironmentVariable("PW2");""")]
    [InlineData("""var host = Environment.GetEnvironmentVariable("HOST") ?? "localhost";""")]
    [InlineData("""var password = args.Length > 3 ? args[0] : null;""")]
    [InlineData("""var passwordFile = Environment.GetEnvironmentVariable("PW_FILE") ?? "/run/secrets/pw";""")]
    public Task Is_silent_on(string statements) => Check<InsecureFallback>.Statements(statements).Silent();

    [Theory]
    [InlineData("""var a = config["Db:Password"] is { Length: > 0 } p ? p : [|"fake-Pa55!"|];""")]
    [InlineData("""var a = config["Db:Password"] is string p ? p : [|"fake-Pa55!"|];""")]
    [InlineData("""var password = config["Db:Password"] is { Length: > 0 } p ? p : [|"fake-Pa55!"|];""")]
    [InlineData("""var a = config["Api:Token"] is { Length: > 0 } t ? t : [|"jT8xKz4VqR6bWm9L"|];""")]
    public Task Reports_the_other_arm_of_a_pattern(string code) => Check<InsecureFallback>
        .Code("using Microsoft.Extensions.Configuration; class C { void A(IConfiguration config) { " + code + " } }").Reports();

    [Theory]
    [InlineData("""var a = config["Db:Password"] is { Length: > 0 } p ? p : throw new System.Exception("Db:Password");""")]
    [InlineData("""var a = config["Db:Password"] is { Length: > 0 } p ? p : "";""")]
    [InlineData("""var a = config["Db:Title"] is { Length: > 0 } p ? p : "fake-Pa55!";""")]
    [InlineData("""var a = config["Db:Password"] is { Length: > 0 } p ? "set-7731" : "unset-7731";""")]
    public Task Is_silent_on_other_patterns(string code) => Check<InsecureFallback>
        .Code("using Microsoft.Extensions.Configuration; class C { void A(IConfiguration config) { " + code + " } }").Silent();

    private const string Reader = """
        using System; using System.Collections.Generic; using System.IO; using Microsoft.Extensions.Configuration;
        class C(IConfiguration config, Dictionary<string, string> map) { static void Go(string text) => GC.KeepAlive(new System.Net.NetworkCredential("a", text));

        """;

    [Theory]
    [InlineData("""if (config["Db:Password"] is not { Length: > 0 } r) r = [|"fake-Pa55!x9"|]; Go(r);""")]
    [InlineData("""if (config["Db:Password"] is not string r) { r = [|"fake-Pa55!x9"|]; } Go(r);""")]
    [InlineData("""Go(config["Db:Password"] is not { } r ? [|"fake-Pa55!x9"|] : r);""")]
    [InlineData("""Go(config["Db:Password"] switch { { Length: > 0 } r => r, _ => [|"fake-Pa55!x9"|] });""")]
    [InlineData("""Go(map.TryGetValue("Db:Password", out var v) ? v : [|"fake-Pa55!x9"|]);""")]
    [InlineData("""if (!map.TryGetValue("Db:Password", out var v)) v = [|"fake-Pa55!x9"|]; Go(v);""")]
    [InlineData("""var x = config["Db:Password"]; Go(x ?? [|"fake-Pa55!x9"|]);""")]
    [InlineData("""var x = config["Db:Password"]; Go(string.IsNullOrEmpty(x) ? [|"fake-Pa55!x9"|] : x);""")]
    public Task Reports_what_stands_in_for_a_lookup_wherever_it_goes(string code) => Check<InsecureFallback>.Code(Reader + "void A() { " + code + " } }").Reports();

    [Theory]
    [InlineData("""if (config["Db:Password"] is not { Length: > 0 } r) throw new InvalidOperationException("Db:Password"); Go(r);""")]
    [InlineData("""if (config["Db:Password"] is not { Length: > 0 } r) r = ""; Go(r);""")]
    [InlineData("""if (config["Db:Password"] is not { Length: > 0 } r) r = config["Db:Other"]; Go(r);""")]
    [InlineData("""if (config["Db:Title"] is not { Length: > 0 } r) r = "fake-T1tle!x9"; Console.WriteLine(r);""")]
    [InlineData("""if (!map.TryGetValue("Db:Password", out var v)) { v = "fake-Pa55!x9"; Console.WriteLine(v.Length); v = config["X"]; } Go(v);""")]
    [InlineData("""Console.WriteLine(config["Db:Password"] is { } r ? "set-7731" : "unset-7731");""")]
    [InlineData("""Console.WriteLine(config["Db:Password"] switch { { Length: > 0 } => "set-7731", _ => "unset-7731" });""")]
    [InlineData("""Console.WriteLine(map.TryGetValue("Db:PasswordHint", out var v) ? v : "fake-H1nt!x9");""")]
    [InlineData("""Go(config["Db:Password"] switch { { Length: > 0 } r => r, _ => throw new InvalidOperationException("Db:Password") });""")]
    [InlineData("""var x = config["Db:Password"]; Go(x ?? throw new InvalidOperationException("Db:Password"));""")]
    public Task Is_silent_on_other_lookups(string code) => Check<InsecureFallback>.Code(Reader + "void A() { " + code + " } }").Silent();

    [Theory]
    [InlineData("""var r = config["X"] switch { { Length: > 0 } x => x, _ => [|"fake-Pa55!x9"|] };""")]
    [InlineData("""var r = config["X"] switch { null or "" => [|"fake-Pa55!x9"|], var x => x };""")]
    [InlineData("""string r; if (map.TryGetValue("x", out r) == false) { r = [|"fake-Pa55!x9"|]; }""")]
    [InlineData("""string r; if (config["X"] is { } x) r = x; else r = [|"fake-Pa55!x9"|];""")]
    [InlineData("""string r; if (map.TryGetValue("x", out var x)) { r = x; } else { r = [|"fake-Pa55!x9"|]; }""")]
    [InlineData("""var r = [|"fake-Pa55!x9"|]; if (map.TryGetValue("x", out var x)) r = x;""")]
    [InlineData("""var r = [|"fake-Pa55!x9"|]; if (!string.IsNullOrEmpty(config["X"])) r = config["X"];""")]
    [InlineData("""var r = [|"fake-Pa55!x9"|]; if (File.Exists("p")) r = File.ReadAllText("p");""")]
    [InlineData("""var r = [|"fake-Pa55!x9"|]; try { r = File.ReadAllText("p"); } catch (IOException) { }""")]
    [InlineData("""string r; switch (config["X"]) { case null: r = [|"fake-Pa55!x9"|]; break; case var x: r = x; break; }""")]
    [InlineData("""var r = config["X"] is { Length: > 0 } x && x != "none" ? x : [|"fake-Pa55!x9"|];""")]
    [InlineData("""var r = config.GetSection("X").Exists() ? config["X"] : [|"fake-Pa55!x9"|];""")]
    [InlineData("""var r = config["X"]; r = r is null or "" ? [|"fake-Pa55!x9"|] : r;""")]
    [InlineData("""var r = config["X"]; r = r?.Length > 0 ? r : [|"fake-Pa55!x9"|];""")]
    public Task Reports_every_way_to_ask_for_presence(string code) =>
        Check<InsecureFallback>.Code(Reader + "object A() { " + code + """ return new System.Net.NetworkCredential("a", r); } }""").Reports();

    [Theory]
    [InlineData("""string GetPassword() { if (config["X"] is { Length: > 0 } r) { return r; } return [|"fake-Pa55!x9"|]; }""")]
    [InlineData("""string GetPassword() { if (map.TryGetValue("x", out var r)) { return r; } else { return [|"fake-Pa55!x9"|]; } }""")]
    [InlineData("""string GetPassword() { switch (config["X"]) { case { Length: > 0 } r: return r; default: return [|"fake-Pa55!x9"|]; } }""")]
    public Task Reports_what_is_returned_when_nothing_is_found(string member) => Check<InsecureFallback>.Code(Reader + member + " }").Reports();

    /// <summary>One of two, chosen by something else than presence, is simply hard-coded.</summary>
    [Theory]
    [InlineData("""var r = kind == "acme" ? [|"fake-Pa55!x9"|] : config["X"];""")]
    [InlineData("""var r = kind switch { "acme" => [|"fake-Pa55!x9"|], _ => config["X"] };""")]
    [InlineData("""string r; if (kind == "acme") r = [|"fake-Pa55!x9"|]; else r = config["X"];""")]
    [InlineData("""var r = [|"fake-Pa55!x9"|]; if (kind == "acme") r = config["X"];""")]
    public Task Leaves_choices_to_the_other_rule(string code) => Check<HardcodedCredential>
        .Code(Reader + "object A(string kind) { " + code + """ return new System.Net.NetworkCredential("a", r); } }""").Beside<InsecureFallback>().Reports();
}
