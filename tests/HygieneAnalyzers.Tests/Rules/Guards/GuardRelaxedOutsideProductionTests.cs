using HygieneAnalyzers.CodeFixes.Fixes.Guards;
using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

public class GuardRelaxedOutsideProductionTests
{
    [Theory]
    [InlineData("""if ([|app.Environment.IsProduction()|]) { app.UseAuthentication(); }""")]
    [InlineData("""if ([|!app.Environment.IsStaging()|]) { app.UseAuthorization(); }""")]
    [InlineData("""if ([|app.Environment.EnvironmentName == "Production"|]) { app.UseAuthorization(); }""")]
    [InlineData("""if ([|!app.Environment.IsProduction()|]) { app.MapControllers().AllowAnonymous(); } else { app.MapControllers(); }""")]
    [InlineData("""var isProduction = app.Environment.IsProduction(); if ([|isProduction|]) { app.UseAntiforgery(); }""")]
    [InlineData("""app.Services.GetHashCode(); if ([|!app.Environment.IsEnvironment("QA")|]) { app.UseAuthentication(); }""")]
    [InlineData("""var env = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); if ([|env == "Production"|]) { app.UseAuthorization(); }""")]
    [InlineData("""if ([|app.Environment.EnvironmentName != "QA" && app.Environment.EnvironmentName != "Test"|]) { app.UseAuthorization(); }""")]
    [InlineData("""switch ([|app.Environment.EnvironmentName|]) { case "Production": app.UseAuthorization(); break; default: app.UseStaticFiles(); break; }""")]
    [InlineData("""if ([|!app.Environment.IsProduction()|]) { app.MapControllers().AllowAnonymous(); } else { app.MapControllers().RequireAuthorization(); }""")]
    public Task Reports_a_test_for_production(string statements) => Program(statements).Reports();

    [Theory]
    [InlineData("[|#if !DEBUG|]\napp.UseAuthentication();\n#endif")]
    [InlineData("[|#if DEBUG|]\napp.UseStaticFiles();\n#else\napp.UseAuthorization();\n#endif")]
    [InlineData("[|#if (RELEASE)|]\napp.UseAuthentication();\n#endif")]
    [InlineData("[|#if !NO_AUTH|]\napp.UseAuthentication();\n#endif")]
    [InlineData("[|#if DEBUG|]\napp.MapControllers().AllowAnonymous();\n#else\napp.MapControllers();\n#endif")]
    [InlineData("[|#if DEBUG|]\napp.UseAuthentication();\n#endif")]
    [InlineData("[|#if !LOCAL_AUTH_OFF|]\napp.UseAuthentication();\n#endif")]
    [InlineData("[|#if DEBUG|]\nvar h = new System.Net.Http.HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };\n#endif")]
    [InlineData("[|#if DEBUG|]\nvar h = System.Net.Http.HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;\n#endif")]
    public Task Reports_a_directive(string statements) => Program(statements).Reports();

    [Fact]
    public Task Reports_a_directive_whatever_the_build() => Program("[|#if !DEBUG|]\napp.UseAuthentication();\n#endif").Define("DEBUG").Reports();

    [Fact]
    public Task Reports_an_answer() => Check<GuardRelaxedOutsideProduction>.Code("""
        using System.Security.Claims;
        class Gate
        {
            bool IsAuthorized(ClaimsPrincipal user)
            {
        [|#if DEBUG|]
                return true;
        #else
                return user.IsInRole("admin");
        #endif
            }

            bool IsWarm(int degrees)
            {
        #if DEBUG
                return true;
        #else
                return degrees > 20;
        #endif
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_attributes() => Check<GuardRelaxedOutsideProduction>.Code("""
        using Microsoft.AspNetCore.Authorization;
        [|#if !DEBUG|]
        [Authorize]
        #endif
        class Admin : Microsoft.AspNetCore.Mvc.ControllerBase { }
        """).Reports();

    [Fact]
    public Task Says_the_environment() =>
        Program("""if ([|app.Environment.IsProduction()|]) { app.UseAuthentication(); }""")
            .Message("The environment's name switches authentication off, and every environment without that name is open; ask for IsDevelopment() instead").Reports();

    [Fact]
    public Task Says_the_build() =>
        Program("[|#if !DEBUG|]\napp.UseAuthentication();\n#endif")
            .Message("Builds with DEBUG leave authentication out; ask for IsDevelopment() instead").Reports();

    [Fact]
    public Task Says_the_build_that_opens() =>
        Program("[|#if DEBUG|]\napp.MapControllers().AllowAnonymous();\n#endif")
            .Message("Builds with DEBUG open authorisation for everybody; ask for IsDevelopment() instead").Reports();

    [Theory]
    [InlineData("""if (!app.Environment.IsDevelopment()) { app.UseAuthentication(); }""")]
    [InlineData("""if (app.Environment.IsProduction()) { app.UseHsts(); } app.UseAuthentication();""")]
    [InlineData("""if (app.Environment.IsProduction()) { app.UseAuthentication(); } else { app.UseAuthentication(); }""")]
    [InlineData("""if (app.Environment.IsProduction() || !app.Environment.IsDevelopment()) { app.UseAuthentication(); }""")]
    [InlineData("""if (!app.Environment.IsProduction()) { throw new InvalidOperationException(); } app.UseAuthentication();""")]
    [InlineData("""if (args.Length == 0) { app.UseAuthentication(); }""")]
    [InlineData("""var env = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); if (env != "Development") { app.UseAuthorization(); }""")]
    [InlineData("""switch (app.Environment.EnvironmentName) { case "Development": break; default: app.UseAuthorization(); break; }""")]
    [InlineData("#if DEBUG\nvar h = new System.Net.Http.HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, e) => e == 0 };\n#endif")]
    [InlineData("#if DEBUG\napp.UseStaticFiles();\n#endif\napp.UseAuthentication();")]
    [InlineData("#if DEBUG\napp.UseAuthentication();\n#else\napp.UseAuthentication();\n#endif")]
    [InlineData("#if !DEBUG\n// app.UseAuthentication();\n#endif")]
    [InlineData("#if !DEBUG\nConsole.WriteLine(\"UseAuthentication\");\n#endif")]
    [InlineData("#if NET8_0_OR_GREATER\napp.UseAntiforgery();\n#endif")]
    [InlineData("#if DEBUG && TRACE\napp.UseStaticFiles();\n#endif")]
    [InlineData("#if DEBUG\n#if TRACE\napp.UseStaticFiles();\n#endif\n#endif")]
    [InlineData("#region Guards\napp.UseAuthentication();\n#endregion")]
    public Task Is_silent_on(string statements) => Program(statements).Silent();

    [Fact]
    public Task Is_silent_where_a_setting_decides() => Program("""if (app.Configuration["Auth"] == "on") { app.UseAuthentication(); }""").Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Program("""if (app.Environment.IsProduction()) { app.UseAuthentication(); }""").InTestProject().Silent();

    [Fact]
    public Task Misses_a_condition_of_two_symbols() => Program("#if !DEBUG && !QA\napp.UseAuthentication();\n#endif").Silent();

    [Theory]
    [InlineData("""if ([|app.Environment.IsProduction()|]) { app.UseAuthentication(); }""", """if (!app.Environment.IsDevelopment()) { app.UseAuthentication(); }""")]
    [InlineData(
        """if ([|!app.Environment.IsProduction()|]) { app.MapControllers().AllowAnonymous(); } else { app.MapControllers(); }""",
        """if (app.Environment.IsDevelopment()) { app.MapControllers().AllowAnonymous(); } else { app.MapControllers(); }""")]
    public Task Is_fixed_by_asking_for_development(string before, string after) => Program(before).FixedBy<AskForDevelopment>(Text(after));

    [Fact]
    public Task Is_not_fixed_in_directives() => Program("[|#if !DEBUG|]\napp.UseAuthentication();\n#endif").NotFixedBy<AskForDevelopment>();

    private static CheckCase Program(string statements) => Check<GuardRelaxedOutsideProduction>.Code(Text(statements));

    private static string Text(string statements) => """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Hosting;

        static class Portal
        {
            static void Main() { }

            static void Configure(WebApplication app, string[] args)
            {

        """ + statements + """

            }
        }
        """;
}
