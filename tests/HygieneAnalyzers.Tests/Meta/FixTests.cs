using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>What goes for every code fix.</summary>
public class FixTests
{
    [Fact]
    public void Fixes_are_for_rules_that_exist() =>
        Assert.All(RuleInfo.Fixes.SelectMany(static f => f.FixableDiagnosticIds), static id => Assert.Contains(RuleInfo.All, rule => rule.Id == id));

    [Fact]
    public void Fixes_can_be_applied_to_all() =>
        Assert.All(RuleInfo.Fixes, static fix => Assert.Contains(FixAllScope.Solution, fix.GetFixAllProvider()!.GetSupportedFixAllScopes()));

    [Fact]
    public void Fixes_are_exported_under_their_own_name() =>
        Assert.All(RuleInfo.Fixes, static fix =>
        {
            var export = fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>();
            Assert.Equal(fix.GetType().Name, export?.Name);
            Assert.Equal([LanguageNames.CSharp], export!.Languages);
        });

    [Fact]
    public void Files_and_folders_are_named_after_fix_and_family() =>
        Assert.All(RuleInfo.Fixes, static fix =>
        {
            var family = RuleInfo.Of(fix.FixableDiagnosticIds[0]).Family;
            Assert.Equal("HygieneAnalyzers.CodeFixes.Fixes." + family, fix.GetType().Namespace);
            Assert.True(File.Exists(Repository.Path("src", "HygieneAnalyzers.CodeFixes", "Fixes", family, fix.GetType().Name + ".cs")));
        });
}
