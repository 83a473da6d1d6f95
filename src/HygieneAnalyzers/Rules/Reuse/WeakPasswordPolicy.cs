using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Context.SignIns;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Settings;
using HygieneAnalyzers.Flow.Times;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>Finds password and lockout settings that let short passwords in or let them be guessed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeakPasswordPolicy() : HygieneAnalyzer(Descriptor)
{
    private const string Id = "HYG2009";

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2009",
        "Weak password policy",
        "{0}",
        "Length is what keeps a password from being guessed, and lockout is what keeps it from being tried out. Character classes are not asked for.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.IsTestProject || !scope.Context.Types.HasAny(PasswordPolicy.PasswordOptions, PasswordPolicy.OwinPasswordValidator))
        {
            return;
        }

        scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.SimpleAssignment);
        scope.OnAdditionalFile(static (context, hygiene) => AnalyzeFile(context, hygiene));
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property }
            && PasswordPolicy.Has(property)
            && FaultOf(property.Name, assignment.Value, hygiene) is { } fault
            && !DevelopmentOnly.Reaches(assignment, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, assignment.Syntax.GetLocation(), fault));
        }
    }

    private static string? FaultOf(string property, IOperation value, HygieneContext hygiene)
    {
        var flow = FlowService.For(hygiene);
        object? known = PasswordPolicy.IsSpan(property) ? Durations.Of(value, flow) : flow.ConstantOf(value).Value;
        return known is not null ? PasswordPolicy.Fault(property, known) : FaultOfSetting(property, value, flow, hygiene);
    }

    /// <summary>The setting as the configuration files have it, and the value that holds where they do not.</summary>
    private static string? FaultOfSetting(string property, IOperation value, FlowService flow, HygieneContext hygiene)
    {
        if (Operations.Unwrap(value) is IInvocationOperation { TargetMethod.Name: "GetValue", Arguments: { Length: > 2 } arguments }
            && flow.ConstantOf(arguments[2].Value).Value is { } fallback && PasswordPolicy.Fault(property, fallback) is { } fault)
        {
            return fault;
        }

        if (SettingReads.Of(value, flow) is { Kind: Setting.Configuration } setting)
        {
            foreach (var text in SettingValues.Of(setting.Name, hygiene))
            {
                if (PasswordPolicy.Fault(property, text) is { } written)
                {
                    return written;
                }
            }
        }

        return null;
    }

    /// <summary>A section that is bound to the options: <c>"Password": { "RequiredLength": 4 }</c>.</summary>
    private static void AnalyzeFile(AdditionalFileAnalysisContext context, HygieneContext hygiene)
    {
        if (ConfigFiles.For(hygiene).Find(context.AdditionalFile, context.CancellationToken) is not { File.Kind: ConfigFileKind.AppSettings } scanned
            || ConfigEnvironment.IsDevelopment(scanned.File.Environment))
        {
            return;
        }

        foreach (var entry in scanned.File.Entries)
        {
            if (SectionOf(entry.Key) is { } section && entry.Parent?.Key == section
                && PasswordPolicy.Fault(entry.Key, entry.Value) is { } fault && !scanned.IsIgnored(entry, Id))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, scanned.At(entry.Span), fault));
            }
        }
    }

    private static string? SectionOf(string key) => key switch
    {
        "RequiredLength" => "Password",
        "MaxFailedAccessAttempts" or "AllowedForNewUsers" or "DefaultLockoutTimeSpan" => "Lockout",
        _ => null,
    };
}
