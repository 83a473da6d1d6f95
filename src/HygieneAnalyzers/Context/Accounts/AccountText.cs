namespace HygieneAnalyzers.Context.Accounts;

/// <summary>Names an account in a message.</summary>
internal static class AccountText
{
    /// <summary>"'info@contoso.com' at 'smtp.contoso.com'", or null when neither is known or would give the secret away.</summary>
    public static string? Of(Account account, string secret)
    {
        var user = Discreet.Text(account.User ?? account.Role, secret);
        var host = Discreet.Text(account.Host, secret);
        return user is not null && host is not null ? $"'{user}' at '{host}'"
            : user is not null ? $"'{user}'"
            : host is not null ? $"'{host}'"
            : Discreet.Text(account.UserSetting, secret) is { } setting ? $"the user in '{setting}'"
            : null;
    }
}
