using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>Replaces a hard-coded value by a read of a setting. Tries the nearest configuration first and keeps the first result that compiles.</summary>
internal sealed class SettingMove
{
    private const string ExtensionNamespace = "Microsoft.Extensions.Configuration";
    private const int MaxUsers = 50;

    private readonly Document _document;
    private readonly SyntaxNode _root;
    private readonly SemanticModel _model;
    private readonly ExpressionSyntax _value;
    private readonly string? _decoder;
    private readonly SyntaxAnnotation _mark = new();
    private readonly CancellationToken _cancellation;

    private SettingMove(Document document, SyntaxNode root, SemanticModel model, ExpressionSyntax value, string? decoder, CancellationToken cancellation)
    {
        _document = document;
        _root = root;
        _model = model;
        _value = value;
        _decoder = decoder;
        _cancellation = cancellation;
    }

    /// <summary>What the value is given to.</summary>
    public Destination Destination => Destination.Of(_value, _model, _cancellation);

    /// <summary>Whether the value is put together with others, so that a setting could not take its place alone.</summary>
    public bool IsPartOfText => HardcodedValue.IsPartOfText(_value, _model, _cancellation);

    /// <summary>The move of the value at <paramref name="span"/>, or null where there is nothing that could be moved.</summary>
    public static async Task<SettingMove?> FindAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null
            : HardcodedValue.Find(root, span, model, cancellation) is { } value ? new SettingMove(document, root, model, value, decoder: null, cancellation)
            : HardcodedBytes.Find(root, span, model, cancellation) is { } bytes ? new SettingMove(document, root, model, bytes.Value, bytes.Decoder, cancellation)
            : null;
    }

    /// <summary>The changed document, or null when no way to read the setting compiles there.</summary>
    public async Task<Document?> ToAsync(Setting setting)
    {
        var constant = ConstRelease.TokenOf(_value);
        var users = await ConstRelease.UsersAsync(_document, constant, _model, _cancellation).ConfigureAwait(false);
        if (users is null || users.Count > MaxUsers)
        {
            return null;
        }

        foreach (var read in Reads(setting))
        {
            var changed = Replace(constant, read);
            if (!await NewErrors.AnyAsync(_document, changed, _value, _mark, users, _cancellation).ConfigureAwait(false))
            {
                return changed;
            }

            var imported = await WithImportAsync(changed).ConfigureAwait(false);
            if (setting.NeedsImport && !await NewErrors.AnyAsync(_document, imported, _value, _mark, users, _cancellation).ConfigureAwait(false))
            {
                return imported;
            }
        }

        return null;
    }

    private IEnumerable<ExpressionSyntax> Reads(Setting setting)
    {
        foreach (var configuration in ConfigurationInReach.Find(_model, _value.SpanStart))
        {
            yield return setting.FromConfiguration(configuration);
        }

        yield return setting.FromEnvironment();
    }

    private Document Replace(SyntaxToken constant, ExpressionSyntax read)
    {
        var root = _root.ReplaceNode(_value, Decoded(read).WithTriviaFrom(_value).WithAdditionalAnnotations(_mark));
        if (constant.Parent is not null)
        {
            var moved = (ExpressionSyntax)NewErrors.Marked(root, _mark);
            root = ConstRelease.Apply(root, ConstRelease.TokenOf(moved));
        }

        return _document.WithSyntaxRoot(root);
    }

    private ExpressionSyntax Decoded(ExpressionSyntax read) => _decoder is null ? read
        : SyntaxFactory.InvocationExpression(
            SyntaxFactory.ParseExpression(_decoder).WithAdditionalAnnotations(Simplifier.Annotation),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(read)))).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>Reading a connection string is an extension method, which needs its namespace.</summary>
    private async Task<Document> WithImportAsync(Document changed)
    {
        var root = await changed.GetSyntaxRootAsync(_cancellation).ConfigureAwait(false);
        var generator = SyntaxGenerator.GetGenerator(changed);
        return changed.WithSyntaxRoot(generator.AddNamespaceImports(root!, generator.NamespaceImportDeclaration(ExtensionNamespace)));
    }
}
