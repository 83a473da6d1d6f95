using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4005: one CORS policy lets in pages of the public network and pages of the intranet or of a developer's machine (CWE-942).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorsMixesZones() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4005",
        "CORS list mixes zones",
        "The policy lets in '{0}' ({1}) beside the public '{2}'{3}; give each zone a policy of its own",
        "A page on any of the origins reads this application as the visitor: a script on a developer's machine or in the intranet meets the public site, and the other way round.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.Types.HasAny(CorsPolicies.BuilderType, CorsPolicies.PolicyType) && NetworkEvidence.Has(scope.Context, TextEvidence.Origins))
        {
            scope.OnOperationBlock(static (block, hygiene) =>
            {
                foreach (var root in block.OperationBlocks)
                {
                    var network = BlockNetworks.Of(root, hygiene, block.CancellationToken);
                    Judge(root, network.Uses, block, hygiene);
                }
            });
        }
    }

    private static void Judge(IOperation root, ImmutableArray<EndpointUse> uses, OperationBlockAnalysisContext block, HygieneContext hygiene)
    {
        var reported = new HashSet<SyntaxNode>();
        foreach (var use in uses)
        {
            if (!IsNear(use) || Partner(use, uses) is not { } partner || DevelopmentOnly.Reaches(use.Sink.Operation, block.OwningSymbol))
            {
                continue;
            }

            var place = use.PlaceIn(root.Syntax);
            if (reported.Add(place))
            {
                var withCredentials = CorsPolicies.AllowsCredentials(root, CorsPolicies.Of(use));
                block.ReportDiagnostic(Diagnostic.Create(
                    Descriptor,
                    place.GetLocation(),
                    withCredentials ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                    [partner.PlaceIn(root.Syntax).GetLocation()],
                    ImmutableDictionary<string, string?>.Empty,
                    use.Host,
                    use.Zone.InWords(),
                    partner.Host,
                    withCredentials ? ", with credentials" : string.Empty));
            }
        }
    }

    private static bool IsNear(EndpointUse use) =>
        use.Sink.Api.Role == EndpointRole.Allow && use.Zone is Zone.Loopback or Zone.Internal or Zone.SingleLabel;

    private static EndpointUse? Partner(EndpointUse use, ImmutableArray<EndpointUse> uses)
    {
        foreach (var other in uses)
        {
            if (other.Sink.Api.Role == EndpointRole.Allow
                && other.Zone.IsPublic()
                && CorsPolicies.Of(other).Equals(CorsPolicies.Of(use))
                && (other.Sink.Operation == use.Sink.Operation ? !use.IsAlternative : !Alternatives.AreOppositeArms(other.Sink.Operation, use.Sink.Operation)))
            {
                return other;
            }
        }

        return null;
    }
}
