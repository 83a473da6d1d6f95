using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds sessions that a password alone starts, in an application that knows a second factor; within one class.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecondFactorSkipped() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3001",
        "Second factor skipped",
        "'{0}' follows a password check and nothing on the way asks for the second factor: whoever has the password gets in; check it first, or sign in with 'PasswordSignInAsync'",
        "A stolen password is what the second factor is for. A login that issues its session or token right after the password makes the second factor of every account worthless.");

    private protected override void Register(RuleScope scope)
    {
        if (SignInPaths.CanMatter(scope.Context))
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, SignInPaths.For(hygiene)), OperationKind.Invocation, OperationKind.ObjectCreation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, SignInPaths paths)
    {
        // A bypass by argument is a finding of its own.
        if (!paths.Vocabulary.IsIssue(context.Operation)
            || context.Operation is IInvocationOperation { TargetMethod.Name: "SignInOrTwoFactorAsync" }
            || context.ContainingSymbol is not IMethodSymbol method)
        {
            return;
        }

        foreach (var way in paths.WaysInClass(method, context.Operation.Syntax))
        {
            if (paths.KnowsSecondFactor && !OutsideCallers.MayAsk(way.Method, context.Compilation))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptor, way.Site.GetLocation(), SignInWay.SeverityOf(way, paths), SignInWay.Others(way, paths), null, SignInWay.NameOf(way.Site)));
            }
        }
    }
}
