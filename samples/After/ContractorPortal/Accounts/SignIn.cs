using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ContractorPortal.Accounts;

/// <summary>What a supplier posts to sign in.</summary>
public sealed record SignInRequest(string UserName, string Password, string Code);

/// <summary>Opens a session to whoever knows the password and holds the authenticator.</summary>
public static class SignIn
{
    public static async Task<IResult> Handle(SignInRequest request, AccountStore accounts, OneTimeCodes codes, HttpContext http)
    {
        if (!accounts.Knows(request.UserName, request.Password) || !codes.Verify(request.UserName, request.Code))
        {
            return Results.Unauthorized();
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, request.UserName)], CookieAuthenticationDefaults.AuthenticationScheme);
        await http.SignInAsync(new ClaimsPrincipal(identity));
        return Results.Ok();
    }
}
