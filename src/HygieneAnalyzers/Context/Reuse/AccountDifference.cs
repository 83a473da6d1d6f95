using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Endpoints;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Tells whether two places with one secret are certainly two accounts. What is not known never makes a difference.</summary>
internal static class AccountDifference
{
    public static bool Between(SecretPlace a, SecretPlace b)
    {
        if (IsOneSetting(a, b))
        {
            return false;
        }

        var (one, other) = (a.Account, b.Account);
        if ((one.User ?? one.Role) is { } user && (other.User ?? other.Role) is { } otherUser)
        {
            var isRole = one.User is null || other.User is null;
            return !(isRole ? IsRoleOf(user, otherUser) : SameUser(user, otherUser)) || HostsDiffer(a, b, isMailbox: FreeMail.DomainOf(user) is not null);
        }

        return HostsDiffer(a, b, isMailbox: false) || (a.IsNamed && b.IsNamed && AreOfOneKind(a, b) && PurposesDiffer(one, other));
    }

    /// <summary>Whether both places certainly are one account: the same setting of two files, or the same user of the same hosts.</summary>
    public static bool IsOneAccount(SecretPlace a, SecretPlace b) =>
        IsOneSetting(a, b) || (a.Account.User is { } user && b.Account.User is { } other && SameUser(user, other) && !Between(a, b));

    // The setting of two files, or of two environments in one; in code also the variable of two branches.
    private static bool IsOneSetting(SecretPlace a, SecretPlace b) =>
        AreOfOneKind(a, b)
        && a.NeutralName == b.NeutralName
        && (a.Setting is not null || (a.IsNamed && b.IsNamed && AreTwoEnvironments(a, b) && !UsersDiffer(a.Account, b.Account)));

    private static bool UsersDiffer(Account one, Account other) => one.User is { } user && other.User is { } otherUser && !SameUser(user, otherUser);

    // "admin" may well be "admin@contoso.com".
    private static bool SameUser(string user, string other) =>
        Same(user, other) || (FreeMail.DomainOf(user) is null != FreeMail.DomainOf(other) is null && Same(LocalPart(user), LocalPart(other)));

    private static string LocalPart(string user) => user.IndexOf('@') is > 0 and var at ? user.Substring(0, at) : user;

    // The administrator's password may be that of the user admin2.
    private static bool IsRoleOf(string user, string other) => Has(user, other) || Has(other, user);

    private static bool HostsDiffer(SecretPlace a, SecretPlace b, bool isMailbox) =>
        a.Account.Host is { } host
        && b.Account.Host is { } other
        && !Same(host, other)
        && !(isMailbox && Same(DomainOf(host), DomainOf(other)))
        && !IsReplica(host)
        && !IsReplica(other)
        && !ClusterNodes.Are(a, b)
        && !AreTwoEnvironments(a, b);

    // The development and the production server of one account are HYG2003's matter.
    private static bool AreTwoEnvironments(SecretPlace a, SecretPlace b) => EnvironmentClass.Differ(a.Environment, b.Environment);

    // Code and configuration call one account differently more often than not.
    private static bool AreOfOneKind(SecretPlace a, SecretPlace b) => a.Setting is null == b.Setting is null;

    private static bool PurposesDiffer(Account one, Account other) =>
        one.Host is null == other.Host is null && one.UserSetting is null == other.UserSetting is null && !one.Purpose.IsEmpty && !other.Purpose.IsEmpty && !Meet(one.Purpose, other.Purpose);

    private static bool Meet(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        foreach (var word in one)
        {
            if (other.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    // Copies of a database keep its users.
    private static bool IsReplica(string host) => Has(host, "replica") || Has(host, "reader") || Has(host, "readonly") || Has(host, "standby") || Has(host, "secondary");

    // smtp.contoso.com and imap.contoso.com open one mailbox.
    private static string DomainOf(string host) => host.IndexOf('.') is > 0 and var dot && host.IndexOf('.', dot + 1) > 0 ? host.Substring(dot + 1) : host;

    private static bool Has(string host, string part) => host.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
