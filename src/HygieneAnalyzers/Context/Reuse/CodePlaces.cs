using System.Collections.Immutable;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Makes the places of one operation block's credentials.</summary>
internal static class CodePlaces
{
    public static ImmutableArray<SecretPlace> Of(BlockCredentials block, SyntaxTree tree, HygieneContext hygiene)
    {
        var flow = FlowService.For(hygiene);
        var accounts = new CodeAccounts(hygiene, CredentialKnowledge.For(hygiene, tree), flow);
        var zones = ConfiguredZones.For(hygiene, tree);
        var places = ImmutableArray.CreateBuilder<SecretPlace>();
        foreach (var use in block.Uses)
        {
            places.Add(Place(use, accounts, zones));
        }

        foreach (var finding in block.Findings)
        {
            if (TextUses.Of(finding, flow) is { } use)
            {
                places.Add(Place(use, accounts, zones));
            }
        }

        return places.ToImmutable();
    }

    private static SecretPlace Place(CredentialUse use, CodeAccounts accounts, HostZones zones)
    {
        // A constant that two accounts share is two places, those of its use; the branches of one value are the places of their literals.
        var used = use.Operation.Syntax;
        var place = used.SyntaxTree == use.Literal.SyntaxTree && used.Span.Contains(use.Literal.Span) ? use.Literal : used;
        var name = use.KeyPurpose is { } purpose ? purpose + " key" : use.Name;
        var account = accounts.Of(use);
        return new SecretPlace(use.Value, account, name, place.GetLocation())
        {
            IsNamed = use.TellsPurpose || use.KeyPurpose is not null || account.UserSetting is not null,
            Environment = CodeEnvironment.Of(place) ?? EnvironmentWords.In(use.Name),
            Zones = zones,
        };
    }
}
