using System.Collections.Generic;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>What a finding says of a way from a password to a session: the name of what starts it, the other places, how sure it is.</summary>
internal static class SignInWay
{
    /// <summary>
    /// A suggestion where the state of the second factor is handed to the caller beside the session: whether the caller cares is not to be seen.
    /// </summary>
    public static DiagnosticSeverity SeverityOf(PathHit way, SignInPaths paths) =>
        paths.Codes.Of(way.Method) is { } code && HandsStateOut(code) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    /// <summary>The name of the called member or created type.</summary>
    public static string NameOf(SyntaxNode site) => site switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier.ValueText,
        ObjectCreationExpressionSyntax creation => creation.Type.ToString(),
        _ => "The session",
    };

    /// <summary>The password check of the method, and the issue where it lies inside a helper.</summary>
    public static List<Location> Others(PathHit way, SignInPaths paths)
    {
        var others = new List<Location>();
        if (paths.Codes.Of(way.Method) is { } code && FirstSource(code) is { } source)
        {
            others.Add(source.GetLocation());
        }

        if (way.Sink != way.Site)
        {
            others.Add(way.Sink.GetLocation());
        }

        return others;
    }

    private static SyntaxNode? FirstSource(MethodCode code)
    {
        SyntaxNode? first = null;
        foreach (var found in code.Events)
        {
            if (found.Value.Role == PathRole.Source && (first is null || found.Key.SpanStart < first.SpanStart))
            {
                first = found.Key;
            }
        }

        return first;
    }

    private static bool HandsStateOut(MethodCode code)
    {
        foreach (var found in code.Events)
        {
            if (found.Value.IsGuard && IsHandedOut(found.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHandedOut(SyntaxNode state)
    {
        for (var node = state.Parent; node is not null and not StatementSyntax; node = node.Parent)
        {
            if (node is AnonymousObjectMemberDeclaratorSyntax || (node is AssignmentExpressionSyntax && node.Parent.IsKind(SyntaxKind.ObjectInitializerExpression)))
            {
                return true;
            }
        }

        return false;
    }
}
