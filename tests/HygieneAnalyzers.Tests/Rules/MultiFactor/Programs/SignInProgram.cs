using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>A whole program with a sign-in, looked at by every rule about sign-ins at once: each finding is marked with its id.</summary>
internal static class SignInProgram
{
    private const string WebUsings = """
        using System;
        using System.Collections.Generic;
        using System.IdentityModel.Tokens.Jwt;
        using System.Linq;
        using System.Security.Claims;
        using System.Security.Cryptography;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Authentication.Cookies;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;
        using Microsoft.IdentityModel.Tokens;

        """;

    private const string FrameworkUsings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Security.Claims;
        using System.Security.Cryptography;
        using System.Text;
        using System.Threading.Tasks;

        """;

    public static CheckCase Web(string source) => Of(WebUsings + source);

    /// <summary>A program of the .NET Framework: its usings would be ambiguous beside those of ASP.NET Core.</summary>
    public static CheckCase OnFramework(string source) => Of(FrameworkUsings + source);

    private static CheckCase Of(string source) => Check<SecondFactorSkipped>.Code(source)
        .Beside<SecondFactorSkippedElsewhere>().Beside<PasswordOnlyLogin>().Beside<DeadSecondFactorCheck>().Beside<SecondFactorUsersLockedOut>()
        .Beside<SecondFactorBypassedByArgument>().Beside<SecondFactorNeverRequired>().Beside<PasswordFlowOfServer>().Beside<ForgedSecondFactorClaim>()
        .Beside<AdministrationWithoutStepUp>().Beside<LockoutSwitchedOff>().Beside<PasswordCheckOutsideLockout>().Beside<WeakPasswordPolicy>()
        .WithStub(Stubs.SignInLibraries).WithStub(Stubs.IdentityModel);
}
