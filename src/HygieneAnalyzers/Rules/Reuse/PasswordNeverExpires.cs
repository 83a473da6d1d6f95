using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Lifetimes;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>Finds accounts whose password is made to last for ever.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PasswordNeverExpires() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2004",
        "Password never expires",
        "{0} makes a password that never expires; leave it to the directory's policy, or use a managed account without a password",
        "A password that never changes stays good for whoever learned it once: a leaver, a supplier, an intruder.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene, NeverExpires.OfAssignment((IAssignmentOperation)context.Operation, FlowService.For(hygiene))),
            OperationKind.SimpleAssignment, OperationKind.CompoundAssignment);
        scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene, NeverExpires.OfCreation((IObjectCreationOperation)context.Operation)), OperationKind.ObjectCreation);
        scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene, NeverExpires.OfCall((IInvocationOperation)context.Operation, FlowService.For(hygiene))), OperationKind.Invocation);
        scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene, NeverExpiresInSql.Of(context.Operation)), OperationKind.Literal);
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene, string? finding)
    {
        if (finding is not null)
        {
            var isStrict = hygiene.Options.Read(HygieneOptions.IsRotationStrict, context.Operation.Syntax.SyntaxTree) && !hygiene.IsTestProject;
            context.ReportDiagnostic(Report.Graded(Descriptor, context.Operation.Syntax.GetLocation(), isStrict ? Level.Warning : Level.Suggestion, ImmutableDictionary<string, string?>.Empty, finding));
        }
    }
}
