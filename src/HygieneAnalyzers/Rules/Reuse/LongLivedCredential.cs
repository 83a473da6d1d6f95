using System.Globalization;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Lifetimes;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Times;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>Finds credentials that are issued for longer than anybody will remember them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LongLivedCredential() : HygieneAnalyzer(Descriptor)
{
    private const int FarOver = 10;

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2005",
        "Long-lived credential",
        "This {0} {1}; the limit is {2} ({3})",
        "What was stolen once opens doors until it expires. Short lives need no revocation list and no memory.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        scope.OnOperation(static (context, hygiene) => AnalyzeAssignment(context, hygiene), OperationKind.SimpleAssignment);
        scope.OnOperation(static (context, hygiene) => AnalyzeCall(context, hygiene), OperationKind.Invocation);
        scope.OnOperation(static (context, hygiene) => AnalyzeCreation(context, hygiene), OperationKind.ObjectCreation);
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is not IPropertyReferenceOperation { Property: var property } target)
        {
            return;
        }

        if (LifetimeSinks.Of(property) is { } kind)
        {
            Judge(context, hygiene, kind, Days(assignment.Value, hygiene), assignment.Value);
        }
        else if (LifetimeSinks.UnitOf(property) is { } unit)
        {
            Judge(context, hygiene, LifetimeKind.Token, unit * Durations.Number(assignment.Value, FlowService.For(hygiene)), assignment.Value);
        }
        else if (LifetimeSinks.IsCookieAge(target))
        {
            Judge(context, hygiene, LifetimeKind.Cookie, Days(assignment.Value, hygiene), assignment.Value);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var call = (IInvocationOperation)context.Operation;
        if (LifetimeSinks.IsCertificateIssue(call.TargetMethod))
        {
            AnalyzeCertificate(context, hygiene, call);
        }
        else
        {
            AnalyzeArguments(context, hygiene, call.TargetMethod, call.Arguments);
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Constructor is { } constructor)
        {
            AnalyzeArguments(context, hygiene, constructor, creation.Arguments);
        }

        if (OpenEndedSecret.Is(creation))
        {
            Judge(context, hygiene, LifetimeKind.Secret, OpenEndedSecret.DefaultDays, creation);
        }
    }

    private static void AnalyzeArguments(
        OperationAnalysisContext context, HygieneContext hygiene, IMethodSymbol method, System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && LifetimeSinks.Of(method, parameter) is { } kind)
            {
                var isLeftOut = EndlessToken.Is(method, argument, arguments);
                Judge(context, hygiene, kind, isLeftOut ? double.PositiveInfinity : Days(argument.Value, hygiene), isLeftOut ? context.Operation : argument.Value);
            }
        }
    }

    private static void AnalyzeCertificate(OperationAnalysisContext context, HygieneContext hygiene, IInvocationOperation call)
    {
        IOperation? from = null, to = null;
        foreach (var argument in call.Arguments)
        {
            from = argument.Parameter?.Name == "notBefore" ? argument.Value : from;
            to = argument.Parameter?.Name == "notAfter" ? argument.Value : to;
        }

        var flow = FlowService.For(hygiene);
        if (from is not null && to is not null && Moments.Of(to, flow) is { } end && Moments.Of(from, flow) is { } start && !CertificateAuthority.IsMade(call, flow))
        {
            var days = end.Date is { } last && start.Date is { } first ? (last - first).TotalDays : end.DaysFromNow - start.DaysFromNow;
            Judge(context, hygiene, LifetimeKind.Certificate, days, to);
        }
    }

    private static double? Days(IOperation value, HygieneContext hygiene)
    {
        var flow = FlowService.For(hygiene);
        return Moments.Of(value, flow) is { } end ? end.DaysLeft(hygiene.Options.ReadGlobal(HygieneOptions.Today)) : Durations.Of(value, flow);
    }

    private static void Judge(OperationAnalysisContext context, HygieneContext hygiene, LifetimeKind kind, double? days, IOperation place)
    {
        var limit = hygiene.Options.Read(kind.Limit, place.Syntax.SyntaxTree);
        if (days is { } life && life > limit * kind.UnitDays + 0.01)
        {
            var level = life >= limit * kind.UnitDays * FarOver && !hygiene.IsTestProject ? Level.Warning : Level.Suggestion;
            context.ReportDiagnostic(Report.Graded(
                Descriptor, place.Syntax.GetLocation(), level, kind.Clamp(limit), kind.Words, Words(life), Words(limit * kind.UnitDays, ""), kind.Limit.Key));
        }
    }

    private static string Words(double days) => double.IsInfinity(days) || days > 36500 ? "never expires" : Words(days, "is valid for ");

    private static string Words(double days, string lead) =>
        lead + (days < 3 ? Round(days * 24) + " hours" : Round(days) + " days");

    private static string Round(double number) => System.Math.Round(number).ToString(CultureInfo.InvariantCulture);
}
