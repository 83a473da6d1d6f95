using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds logins with a password in an application that knows no second factor at all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PasswordOnlyLogin() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3004",
        "Password-only login",
        "'{0}' follows a password check, and this application knows no second factor: a stolen password is enough; add one, or leave the sign-in to an identity provider",
        "Where nothing but a password is asked for, one that was reused, guessed or phished opens the door.",
        Level.Suggestion,
        atEnd: true);

    private protected override void Register(RuleScope scope)
    {
        if (SignInPaths.CanMatter(scope.Context))
        {
            var survey = new SignInSurvey();
            scope.OnOperation(
                (context, hygiene) => survey.Note(context.Operation, context.ContainingSymbol, SignInPaths.For(hygiene)), OperationKind.Invocation, OperationKind.ObjectCreation);
            scope.OnEnd((context, hygiene) => Report(context, hygiene, survey));
        }
    }

    private static void Report(CompilationAnalysisContext context, HygieneContext hygiene, SignInSurvey survey)
    {
        var paths = SignInPaths.For(hygiene);
        if (!survey.HasIssuers || paths.KnowsSecondFactor)
        {
            return;
        }

        foreach (var way in survey.Ways(paths, context.Compilation))
        {
            var severity = hygiene.Options.Read(HygieneOptions.RequireMfa, way.Site.SyntaxTree) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, way.Site.GetLocation(), severity, SignInWay.Others(way, paths), null, SignInWay.NameOf(way.Site)));
        }
    }
}
