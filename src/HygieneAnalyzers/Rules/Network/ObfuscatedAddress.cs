using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Addresses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4011: an address at a sink is written so that a reader does not see where it leads (CWE-184, CWE-1389).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ObfuscatedAddress() : HygieneAnalyzer(Descriptor)
{
    /// <summary>The property that tells the fix the usual spelling.</summary>
    internal const string Canonical = "hygiene.canonical";

    /// <summary>The property that tells the fix what to replace.</summary>
    internal const string Written = "hygiene.written";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4011",
        "Obfuscated address",
        "The address '{0}' is {1}, written {2}; write it plainly so that readers and filters see where it leads",
        "Octal, hexadecimal, whole-number and shortened addresses, and IPv4 hidden in IPv6, pass by people and by filters that look for the usual form.");

    private protected override void Register(RuleScope scope)
    {
        if (NetworkEvidence.Has(scope.Context, TextEvidence.Address | TextEvidence.AnyHost))
        {
            scope.OnOperationBlock(static (block, hygiene) => SingleUses.Report(block, hygiene, Judge));
        }
    }

    private static Diagnostic? Judge(EndpointUse use, SyntaxNode place, HygieneContext hygiene)
    {
        if (use.Endpoint.Host.IsEmpty || !PlainAddress.TryUncover(use.Endpoint.Host, out var address, out var form))
        {
            return null;
        }

        var plain = address.ToString();
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Canonical, plain).Add(Written, use.Host);
        var zone = IpZones.Of(address).InWords();
        return Report.Finding(hygiene, Descriptor, place.GetLocation(), [], properties, use.Host, plain + " (" + zone + ")", InWords(form));
    }

    private static string InWords(AddressForm form) => form switch
    {
        AddressForm.Octal => "with a leading zero, which makes a number octal",
        AddressForm.Hexadecimal => "in hexadecimal",
        AddressForm.Number => "as one number",
        AddressForm.Short => "with parts left out",
        AddressForm.LookAlike => "with look-alike characters",
        _ => "inside an IPv6 address",
    };
}
