using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4014: a credential goes to another machine without encryption (CWE-319, CWE-523).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CredentialOverClearText() : HygieneAnalyzer(Descriptor)
{
    /// <summary>The property that tells the fix the scheme, where another one would do.</summary>
    internal const string Scheme = "hygiene.scheme";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4014",
        "Credential over clear text",
        "The {0} goes to '{1}' over {2} without encryption; use {3}",
        "Whoever sits between the two machines reads the credential and can use it from then on.");

    private protected override void Register(RuleScope scope)
    {
        if (NetworkEvidence.Has(scope.Context, TextEvidence.ClearText | TextEvidence.AnyHost))
        {
            scope.OnTypeNetwork(static block => block.Any(IsOpen), static type => Judge(type));
        }
    }

    private static List<TypeFinding> Judge(TypeNetwork type)
    {
        var findings = new List<TypeFinding>();
        var reported = new HashSet<SyntaxNode>();
        foreach (var use in type.Network.Uses)
        {
            var place = use.PlaceInType();
            if (Credential(use, type.Network, type.Hygiene) is var (words, other) && !DevelopmentOnly.Reaches(use.Sink.Operation, null) && reported.Add(place))
            {
                var finding = Report.Finding(
                    type.Hygiene, Descriptor, place.GetLocation(), other, Properties(use), words, use.Host, Protocol(use), Remedy(use));
                findings.Add(new TypeFinding(place, use, finding));
            }
        }

        return findings;
    }

    private static bool IsOpen(EndpointUse use) => MailWithoutTls.Is(use) || LdapWithoutTls.Is(use) || ClearText.Is(use);

    private static (string Words, Location[] Other)? Credential(EndpointUse use, BlockNetwork network, HygieneContext hygiene)
    {
        if (MailWithoutTls.Is(use))
        {
            return MailWithoutTls.Credential(use, network) is { } password ? (password.InWords, [password.Syntax.GetLocation()]) : null;
        }

        if (LdapWithoutTls.Is(use))
        {
            return LdapWithoutTls.Credential(use) is { } bind ? ("password", [bind.GetLocation()]) : null;
        }

        if (!ClearText.Is(use) || (use.Endpoint.Scheme == "ftp" && EncryptionSwitch.MayBeOn(use.Sink.Operation, use.Client)))
        {
            return null;
        }

        if (ClearText.HasPasswordInUrl(use.Endpoint))
        {
            return ("password in the URL", []);
        }

        var knowledge = CredentialKnowledge.For(hygiene, use.AtSink.SyntaxTree);
        if (ClearText.HasCredentialInQuery(use.Endpoint, knowledge))
        {
            return ("credential in the URL", []);
        }

        foreach (var credential in network.CredentialsOf(use.Client))
        {
            if (credential.IsReadable)
            {
                return (credential.InWords, [credential.Syntax.GetLocation()]);
            }
        }

        return RequestBody.HoldsCredential(use.Sink, knowledge) ? ("credential in the body", []) : null;
    }

    // A port of its own stays what it is, whatever the scheme says.
    private static ImmutableDictionary<string, string?> Properties(EndpointUse use) =>
        use.Endpoint is { Scheme: "http" or "ws", Port: null } ? ImmutableDictionary<string, string?>.Empty.Add(Scheme, use.Endpoint.Scheme) : ImmutableDictionary<string, string?>.Empty;

    private static string Protocol(EndpointUse use) => use.Endpoint.Scheme.Length > 0 ? use.Endpoint.Scheme : LdapWithoutTls.Is(use) ? "LDAP" : "SMTP";

    private static string Remedy(EndpointUse use) => use.Endpoint.Scheme switch
    {
        "http" => "https",
        "ws" => "wss",
        "ldap" => "ldaps",
        "ftp" => "sftp or ftps",
        _ => "TLS",
    };
}
