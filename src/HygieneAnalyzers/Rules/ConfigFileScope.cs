using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Files;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules;

/// <summary>The registration of the rules about configuration files.</summary>
internal static class ConfigFileScope
{
    /// <summary>One configuration file at a time, read.</summary>
    public static void OnConfigFile(this RuleScope scope, Action<AdditionalFileAnalysisContext, HygieneContext, ScannedFile> action) =>
        scope.OnAdditionalFile((context, hygiene) =>
        {
            if (ConfigFiles.For(hygiene).Find(context.AdditionalFile, context.CancellationToken) is { } file)
            {
                action(context, hygiene, file);
            }
        });
}
