using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Connections;

/// <summary>Recognises connection strings that log on as the caller and so need no password.</summary>
internal static class IdentityLogon
{
    private static readonly WordSet Yes = WordSet.Of("sspi true yes");

    // "Active Directory Password" and "... Service Principal" do take a secret.
    private static readonly WordSet Methods = WordSet.Of("""
        activedirectorydefault activedirectorymanagedidentity activedirectorymsi activedirectoryintegrated activedirectoryinteractive
        activedirectorydevicecodeflow activedirectoryworkloadidentity managedidentity entraid
        """);

    public static bool Is(string text, ImmutableArray<ConnectionStringPair> pairs)
    {
        foreach (var pair in pairs)
        {
            var words = pair.Key is "integratedsecurity" or "trustedconnection" ? Yes : pair.Key == "authentication" ? Methods : null;
            if (words?.Contains(ConnectionKeys.Normalize(text, pair.Value.Start, pair.Value.End)) == true)
            {
                return true;
            }
        }

        return false;
    }
}
