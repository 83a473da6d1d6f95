using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Files;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>Makes the findings at secrets of configuration files: suggestions where only developers see them, or everybody does anyway.</summary>
internal static class ConfigReport
{
    public static Diagnostic Of(HygieneContext hygiene, DiagnosticDescriptor rule, ScannedFile file, ConfigSecret secret, params object?[] arguments) =>
        secret.Kind is ConfigSecretKind.EmulatorKey or ConfigSecretKind.OftenPublicToken || ConfigEnvironment.IsDevelopment(file.File.Environment)
            ? Report.FindingAt(DiagnosticSeverity.Info, rule, file.At(secret.Span), arguments)
            : Report.Finding(hygiene, rule, file.At(secret.Span), arguments);
}
