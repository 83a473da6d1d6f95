using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds sessions that a password alone starts where the way leads through several types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecondFactorSkippedElsewhere() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3002",
        "Second factor skipped across methods",
        "'{0}' leads from a password check to a session and nothing on the way, in any type, asks for the second factor: whoever has the password gets in; check it first",
        "Services and wrappers between the password check and the session make it easy to leave the second factor out without anybody noticing.",
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
        if (!survey.HasIssuers || !paths.KnowsSecondFactor)
        {
            return;
        }

        foreach (var way in survey.Ways(paths, context.Compilation))
        {
            if (!IsLive(way, paths, context.Compilation))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptor, way.Site.GetLocation(), SignInWay.SeverityOf(way, paths), SignInWay.Others(way, paths), null, SignInWay.NameOf(way.Site)));
            }
        }
    }

    /// <summary>Whether the live rule reports it already.</summary>
    private static bool IsLive(PathHit way, SignInPaths paths, Compilation compilation)
    {
        foreach (var live in paths.WaysInClass(way.Method, way.Sink))
        {
            if (live.Site == way.Site)
            {
                return !OutsideCallers.MayAsk(way.Method, compilation);
            }
        }

        return false;
    }
}
