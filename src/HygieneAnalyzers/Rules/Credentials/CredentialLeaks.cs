using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1011: a credential is written where others read it: a log, the console, an exception, a URL, <c>ToString</c> (CWE-532, CWE-209, CWE-598).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CredentialLeaks() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1011",
        "Credential leaks",
        "'{0}' goes into {1}, where others can read it; leave it out",
        "Logs, consoles, exceptions and URLs are kept, copied and read by many more people and programs than the credential was meant for.");

    private protected override void Register(RuleScope scope)
    {
        scope.OnOperation(static (context, hygiene) => Call(context, hygiene, (IInvocationOperation)context.Operation), OperationKind.Invocation);
        scope.OnOperation(static (context, hygiene) => Creation(context, hygiene, (IObjectCreationOperation)context.Operation), OperationKind.ObjectCreation);
        scope.OnOperation(static (context, hygiene) => Returned(context, hygiene, (IReturnOperation)context.Operation), OperationKind.Return);
        scope.OnOperation(static (context, hygiene) => Url(context, hygiene), OperationKind.InterpolatedString, OperationKind.Binary);
    }

    private static void Call(OperationAnalysisContext context, HygieneContext hygiene, IInvocationOperation call)
    {
        if (DisclosureSinks.Of(call) is { } place)
        {
            Look(context, hygiene, DisclosureSinks.Values(call.Arguments), place);
        }
    }

    private static void Creation(OperationAnalysisContext context, HygieneContext hygiene, IObjectCreationOperation creation)
    {
        if (creation.Type?.Name == "DebuggerDisplayAttribute")
        {
            Displayed(context, hygiene, creation);
        }
        else if (creation is { Constructor: { } constructor, Arguments.IsEmpty: false } && DisclosureSinks.Of(constructor) is { } place)
        {
            Look(context, hygiene, DisclosureSinks.Values(creation.Arguments), place);
        }
    }

    private static void Displayed(OperationAnalysisContext context, HygieneContext hygiene, IObjectCreationOperation display)
    {
        foreach (var argument in display.Arguments)
        {
            if (argument.Value.ConstantValue.Value is string format
                && DebuggerDisplays.CredentialIn(format, CredentialKnowledge.For(hygiene, context.Operation.Syntax.SyntaxTree)) is { } name)
            {
                context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, argument.Value.Syntax.GetLocation(), name, "what the debugger displays"));
            }
        }
    }

    private static void Returned(OperationAnalysisContext context, HygieneContext hygiene, IReturnOperation returned)
    {
        if (context.ContainingSymbol is IMethodSymbol { Name: "ToString", IsOverride: true } && returned.ReturnedValue is { } value)
        {
            Look(context, hygiene, ImmutableArray.Create(value), "the result of ToString");
        }
    }

    private static void Url(OperationAnalysisContext context, HygieneContext hygiene)
    {
        // In this order: the compiler makes the text of every constant sum that is asked for, and a chain of n has n of them.
        if (!BuiltText.IsOutermost(context.Operation) || context.Operation.ConstantValue.HasValue)
        {
            return;
        }

        var flow = FlowService.For(hygiene);
        var knowledge = CredentialKnowledge.For(hygiene, context.Operation.Syntax.SyntaxTree);
        foreach (var value in UrlQueries.Values(context.Operation))
        {
            ReportIfCredential(context, hygiene, value, "a URL", knowledge, flow);
        }
    }

    private static void Look(OperationAnalysisContext context, HygieneContext hygiene, ImmutableArray<IOperation> values, string place)
    {
        var flow = FlowService.For(hygiene);
        var knowledge = CredentialKnowledge.For(hygiene, context.Operation.Syntax.SyntaxTree);
        foreach (var value in values)
        {
            foreach (var part in TextParts.Leaves(value))
            {
                if (part.Text is null)
                {
                    ReportIfCredential(context, hygiene, part.Operation, place, knowledge, flow);
                }
            }
        }
    }

    private static void ReportIfCredential(
        OperationAnalysisContext context, HygieneContext hygiene, IOperation value, string place, CredentialKnowledge knowledge, FlowService flow)
    {
        if (CredentialReference.NameOf(value, knowledge, flow) is { } name)
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, value.Syntax.GetLocation(), name, place));
        }
    }
}
