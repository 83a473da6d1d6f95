using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Tests.Testing.Props;

/// <summary>A rule to test the test language with: text that ends in '!', in code (HYG1901) and in additional files (HYG1902, off by default).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShoutedText : DiagnosticAnalyzer
{
    public const string Tell = "tell";

    private static readonly DiagnosticDescriptor InCode = new("HYG1901", "Shouted", "Text of {0} characters is shouted{1}", "Test", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor InFile = new("HYG1902", "Shouted", "A file shouts", "Test", DiagnosticSeverity.Info, false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [InCode, InFile];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Literal, OperationKind.Literal);
        context.RegisterAdditionalFileAction(File);
    }

    private static void Literal(OperationAnalysisContext context)
    {
        if (((ILiteralOperation)context.Operation).ConstantValue.Value is not string text || !text.EndsWith('!'))
        {
            return;
        }

        context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree).TryGetValue("shout." + Tell, out var tell);
        var place = context.Operation.Syntax.GetLocation();
        var first = Location.Create(context.Operation.Syntax.SyntaxTree, new TextSpan(0, 5));
        context.ReportDiagnostic(Diagnostic.Create(InCode, place, [first], text.Length, tell is null ? "" : ": " + text));
    }

    private static void File(AdditionalFileAnalysisContext context)
    {
        var text = context.AdditionalFile.GetText(context.CancellationToken)!;
        var at = text.ToString().IndexOf('!', StringComparison.Ordinal);
        if (at >= 0)
        {
            var span = new TextSpan(at, 1);
            context.ReportDiagnostic(Diagnostic.Create(InFile, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
        }
    }
}
