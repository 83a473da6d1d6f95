using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

public class UnsignedTokensAcceptedTests
{
    [Theory]
    [InlineData("""var p = new TokenValidationParameters { [|RequireSignedTokens = false|] };""")]
    [InlineData("""var p = new TokenValidationParameters(); [|p.RequireSignedTokens = false|];""")]
    [InlineData("""const bool no = false; var p = new TokenValidationParameters { [|RequireSignedTokens = no|] };""")]
    [InlineData("""var p = new TokenValidationParameters { [|SignatureValidator = (token, _) => new JwtSecurityToken(token)|] };""")]
    [InlineData("""var p = new TokenValidationParameters { [|SignatureValidator = delegate (string token, TokenValidationParameters _) { var jwt = new JwtSecurityToken(token); return jwt; }|] };""")]
    [InlineData("""var p = new TokenValidationParameters { [|SignatureValidator = (token, _) => new JsonWebToken(token)|] };""")]
    [InlineData("""var handler = new JwtSecurityTokenHandler(); var p = new TokenValidationParameters { [|SignatureValidator = (token, _) => handler.ReadJwtToken(token)|] };""")]
    [InlineData("""var p = new TokenValidationParameters(); [|p.SignatureValidator = Parse|]; static SecurityToken Parse(string token, TokenValidationParameters _) => new JsonWebTokenHandler().ReadJsonWebToken(token);""")]
    [InlineData("""SignatureValidator parse = (token, _) => new JsonWebToken(token); var p = new TokenValidationParameters { [|SignatureValidator = parse|] };""")]
    [InlineData("""if (!env.IsProduction()) { p0.SignatureValidator = null; [|p0.RequireSignedTokens = false|]; }""")]
    public Task Reports(string statements) => Program(statements).Reports();

    [Fact]
    public Task Says_what_is_accepted() =>
        Program("""var p = new TokenValidationParameters { [|RequireSignedTokens = false|], [|SignatureValidator = (token, _) => new JsonWebToken(token)|] };""")
            .Message(
                "Tokens need no signature: anybody can write a token that this application believes; remove it and let the signature be checked",
                "The signature validator returns the token unchecked: anybody can write a token that this application believes; remove it and let the signature be checked")
            .Reports();

    [Theory]
    [InlineData("""var p = new TokenValidationParameters { RequireSignedTokens = true };""")]
    [InlineData("""var p = new TokenValidationParameters { RequireSignedTokens = args.Length == 0 };""")]
    [InlineData("""var p = new TokenValidationParameters { ValidateLifetime = false, ValidateAudience = false, ValidateIssuer = false };""")]
    [InlineData("""var p = new TokenValidationParameters { ValidateIssuerSigningKey = false };""")]
    [InlineData("""var p = new TokenValidationParameters { RequireExpirationTime = false };""")]
    [InlineData("""if (env.IsDevelopment()) { p0.RequireSignedTokens = false; }""")]
    [InlineData("""if (env.IsDevelopment()) { p0.SignatureValidator = (token, _) => new JsonWebToken(token); }""")]
    [InlineData("""p0.SignatureValidator = (token, _) => { var jwt = new JsonWebToken(token); if (!Verify(jwt)) { throw new SecurityTokenException("signature"); } return jwt; };""")]
    [InlineData("""p0.SignatureValidator = (token, _) => { var jwt = new JsonWebToken(token); VerifyOrThrow(jwt); return jwt; };""")]
    [InlineData("""p0.SignatureValidator = (token, _) => Verify(new JsonWebToken(token)) ? new JsonWebToken(token) : null!;""")]
    [InlineData("""p0.SignatureValidator = null;""")]
    [InlineData("""var jwt = new JsonWebToken(args[0]); Console.WriteLine(jwt.ValidTo);""")]
    [InlineData("""p0.LifetimeValidator = (_, expires, _, _) => true;""")]
    public Task Is_silent_on(string statements) => Program(statements).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Program("""var p = new TokenValidationParameters { RequireSignedTokens = false };""").InTestProject().Silent();

    [Fact]
    public Task Is_silent_on_a_property_of_that_name_elsewhere() =>
        Program("""var o = new Mail { RequireSignedTokens = false };""", "class Mail { public bool RequireSignedTokens { get; set; } }").Silent();

    [Fact]
    public Task Misses_a_validator_of_another_file() =>
        Program("""p0.SignatureValidator = Parser.Parse;""").AlsoFile("Parser.cs", """
            using Microsoft.IdentityModel.Tokens;
            static class Parser { public static SecurityToken Parse(string token, TokenValidationParameters p) => new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(token); }
            """).Silent();

    private static CheckCase Program(string statements, string types = "") => Check<UnsignedTokensAccepted>.Code("""
        using System;
        using System.IdentityModel.Tokens.Jwt;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Hosting;
        using Microsoft.IdentityModel.JsonWebTokens;
        using Microsoft.IdentityModel.Tokens;

        var env = WebApplication.CreateBuilder(args).Environment;
        var p0 = new TokenValidationParameters();

        """ + statements + """

        static bool Verify(SecurityToken token) => token.ValidTo > DateTime.UnixEpoch;
        static void VerifyOrThrow(SecurityToken token) { if (!Verify(token)) { throw new SecurityTokenException("signature"); } }

        """ + types).WithStub(Stubs.IdentityModel);
}
