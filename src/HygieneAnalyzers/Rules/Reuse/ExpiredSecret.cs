using System;
using System.Globalization;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>Finds secrets in code that are past their own end: dead weight at best, and a sign that nobody changes them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpiredSecret() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2006",
        "Expired secret",
        "This {0} expired on {1} and is still here; remove it, and look for the one that took its place",
        "What has expired is used by nobody, or something accepts it although it has expired. Either wants to be known.");

    // Without a date nobody has given nothing is expired: a build of last year must not differ from one of today.
    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.Options.ReadGlobal(HygieneOptions.Today) is { } today)
        {
            scope.OnOperation((context, _) => Analyze(context, today), OperationKind.Literal);
        }
    }

    private static void Analyze(OperationAnalysisContext context, DateTime today)
    {
        if (context.Operation.ConstantValue.Value is string text && SecretExpiry.TryRead(text, out var expiry) && expiry.End < today)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, context.Operation.Syntax.GetLocation(), expiry.Words, expiry.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }
}
