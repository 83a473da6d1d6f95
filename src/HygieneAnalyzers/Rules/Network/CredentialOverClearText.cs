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
            scope.OnTypeNetwork(static block => block.Any(IsOpen) || block.Binds, static type => Judge(type));
        }
    }

    private static List<TypeFinding> Judge(TypeNetwork type)
    {
        var findings = new List<TypeFinding>();
        var reported = new HashSet<SyntaxNode>();
        foreach (var use in type.Network.Uses)
        {
            if (Credential(use, type) is var (words, place, other) && !DevelopmentOnly.Reaches(use.Sink.Operation, null) && reported.Add(place))
            {
                var finding = Report.Finding(type.Hygiene, Descriptor, place.GetLocation(), Locations(other), Properties(use), words, use.Host, Protocol(use), Remedy(use));
                findings.Add(new TypeFinding(place, use, finding));
            }
        }

        return findings;
    }

    private static bool IsOpen(EndpointUse use) => MailWithoutTls.Is(use) || LdapWithoutTls.Is(use) || ClearText.Is(use);

    /// <summary>What goes over the wire, where that is to be reported, and what else belongs to it.</summary>
    private static (string Words, SyntaxNode Place, SyntaxNode[] Other)? Credential(EndpointUse use, TypeNetwork type)
    {
        if (LdapWithoutTls.Is(use))
        {
            return LdapWithoutTls.Credential(use, type) is not var (bind, password) ? null
                : ("password", bind, bind == password ? [use.PlaceInType()] : [use.PlaceInType(), password]);
        }

        var place = use.PlaceInType();
        if (MailWithoutTls.Is(use))
        {
            return MailWithoutTls.Credential(use, type) is { } password ? (password.InWords, place, [password.Syntax]) : null;
        }

        return Readable(use, type) is var (words, other) ? (words, place, other) : null;
    }

    private static (string Words, SyntaxNode[] Other)? Readable(EndpointUse use, TypeNetwork type)
    {
        if (!ClearText.Is(use) || (use.Endpoint.Scheme == "ftp" && EncryptionSwitch.MayBeOn(type, use)))
        {
            return null;
        }

        if (ClearText.HasPasswordInUrl(use.Endpoint))
        {
            return ("password in the URL", []);
        }

        var knowledge = CredentialKnowledge.For(type.Hygiene, use.AtSink.SyntaxTree);
        if (ClearText.HasCredentialInQuery(use.Endpoint, knowledge))
        {
            return ("credential in the URL", []);
        }

        foreach (var credential in type.Network.CredentialsOf(use.Client))
        {
            if (credential.IsReadable)
            {
                return (credential.InWords, [credential.Syntax]);
            }
        }

        return RequestBody.HoldsCredential(use.Sink, knowledge) ? ("credential in the body", []) : null;
    }

    private static Location[] Locations(SyntaxNode[] places)
    {
        var locations = new Location[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            locations[i] = places[i].GetLocation();
        }

        return locations;
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
