using System;
using System.Globalization;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>Finds secrets in code and files that are past their own end, or older than they may be: dead weight at best, and a sign that nobody changes them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpiredSecret() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2006",
        "Expired or stale secret",
        "This {0} {1}",
        "What has expired is used by nobody, or something accepts it although it has expired. Either wants to be known.");

    // Without a date nobody has given nothing is expired: a build of last year must not differ from one of today.
    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.Options.ReadGlobal(HygieneOptions.Today) is { } today)
        {
            scope.OnOperation((context, hygiene) => CheckLiteral(context, hygiene, today), OperationKind.Literal);
            scope.OnConfigFile((context, hygiene, file) => CheckFile(context, hygiene, file, today));
        }
    }

    private static void CheckLiteral(OperationAnalysisContext context, HygieneContext hygiene, DateTime today)
    {
        if (context.Operation.ConstantValue.Value is string text && (Expired(text, today) ?? Stale(text, today, MostDays(hygiene, context.Operation.Syntax.SyntaxTree))) is var (kind, what))
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, context.Operation.Syntax.GetLocation(), kind, what));
        }
    }

    private static void CheckFile(AdditionalFileAnalysisContext context, HygieneContext hygiene, ScannedFile file, DateTime today)
    {
        var mostDays = hygiene.Options.Read(HygieneOptions.MaxSecretDays, file.Source);
        foreach (var node in file.File.Entries)
        {
            if (node.Kind == ConfigNodeKind.Text && (Expired(node.Value, today) ?? Stale(node.Value, today, mostDays)) is var (kind, what) && !file.IsIgnored(node, Descriptor.Id))
            {
                context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, file.At(node.Span), kind, what));
            }
        }

        foreach (var secret in ConfigSecrets.For(hygiene).In(file, context.CancellationToken))
        {
            if (SettingExpiry.Of(secret) is { } end
                && end < today
                && !SecretExpiry.TryRead(secret.Node.Value, out _)
                && !file.IsIgnored(secret.Node, Descriptor.Id))
            {
                context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, file.At(secret.Span), "secret", PastEnd(end)));
            }
        }
    }

    private static int MostDays(HygieneContext hygiene, SyntaxTree tree) => hygiene.Options.Read(HygieneOptions.MaxSecretDays, tree);

    private static (string Kind, string What)? Expired(string text, DateTime today) =>
        SecretExpiry.TryRead(text, out var expiry) && expiry.End < today ? (expiry.Words, PastEnd(expiry.End)) : null;

    private static (string Kind, string What)? Stale(string text, DateTime today, int mostDays) =>
        SecretExpiry.MadeIn(text) is { } month && month.AddMonths(1).AddDays(mostDays) < today
            ? ("key", string.Format(CultureInfo.InvariantCulture, "was made in {0:yyyy-MM}, longer ago than the {1} days of '{2}'; make a new one", month, mostDays, HygieneOptions.MaxSecretDays.Key))
            : null;

    private static string PastEnd(DateTime end) =>
        string.Format(CultureInfo.InvariantCulture, "expired on {0:yyyy-MM-dd} and is still here; remove it, and look for the one that took its place", end);
}
