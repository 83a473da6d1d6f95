using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Text;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>
/// Reads one operation block once: every text is looked at for credentials that it gives away itself, every sink is followed back to the literals
/// that reach it. A literal is one finding, of the kind that says most about it.
/// </summary>
internal sealed class CredentialFinder
{
    private readonly HygieneContext _hygiene;
    private readonly IOperation _root;
    private readonly ISymbol _owner;
    private readonly FlowService _flow;
    private readonly CredentialKnowledge _knowledge;
    private Dictionary<SyntaxNode, CredentialFinding>? _findings;
    private List<CredentialUse>? _uses;
    private List<DistantSink>? _distant;
    private bool _hasRandomText;

    public CredentialFinder(HygieneContext hygiene, IOperation root, ISymbol owner)
    {
        _hygiene = hygiene;
        _root = root;
        _owner = owner;
        _flow = FlowService.For(hygiene);
        _knowledge = CredentialKnowledge.For(hygiene, root.Syntax.SyntaxTree);
    }

    public BlockCredentials Run(CancellationToken cancellation)
    {
        var sinks = new CredentialSinks(_knowledge, _owner);
        var texts = new TextFinder(_flow, _knowledge);
        var holes = new List<CredentialSink>();
        foreach (var operation in BlockOperations.Of(_root))
        {
            cancellation.ThrowIfCancellationRequested();
            sinks.Collect(operation);
            _hasRandomText |= operation.ConstantValue is { HasValue: true, Value: string text } && RandomText.Is(text);
            Add(ProcessCommands.Find(operation, _flow, _knowledge));
            Add(SpelledPassword.Find(operation));
            Add(BuiltText.IsOutermost(operation) ? texts.Find(operation, holes) : null);
            ComparisonSinks.Collect(operation, _knowledge, holes);
        }

        foreach (var sink in sinks.Found)
        {
            Follow(sink);
        }

        foreach (var hole in holes)
        {
            Follow(hole);
        }

        return _findings is null && _uses is null && _distant is null
            ? BlockCredentials.None
            : new BlockCredentials(InSourceOrder(), _distant?.ToImmutableArray() ?? ImmutableArray<DistantSink>.Empty, _uses?.ToImmutableArray() ?? ImmutableArray<CredentialUse>.Empty);
    }

    private void Follow(CredentialSink sink)
    {
        if (sink.Kind == SinkKind.ConnectionString)
        {
            FollowPieces(sink);
            return;
        }

        // A name that says little needs a value that says much; without one in this block there is nothing to follow.
        if (sink.Strength != CredentialName.Strong && !_hasRandomText)
        {
            return;
        }

        if (sink.Kind != SinkKind.Comparison && _flow.LeadOf(sink.Value) == ValueLead.None)
        {
            return;
        }

        var origins = OriginsOf(sink);
        var isDistant = false;
        foreach (var origin in origins)
        {
            // A literal of another member is seen by that member's block when its own name says enough, and by HYG1002 when not.
            if (!IsHere(origin.Syntax) || !origin.IsLiteral)
            {
                isDistant |= origin.IsLiteral || DistantSink.MayCome(origin);
            }

            if (origin is { Text: { } text, Operation: not INameOfOperation })
            {
                Judge(sink, origin, text, origins);
            }
            else if (sink.Strength == CredentialName.Strong && KeyMaterial.Is(origin, sink) && IsHere(origin.Syntax))
            {
                Add(FindingKinds.Finding(sink, origin, origins, _hygiene));
            }
            else
            {
                Add(DefaultArgument.Of(origin, sink, _knowledge));
            }
        }

        if (isDistant && sink.Strength == CredentialName.Strong)
        {
            (_distant ??= []).Add(new DistantSink(sink, origins));
        }
    }

    /// <summary>The constant of a pattern or a case is no value that flows.</summary>
    private ImmutableArray<Origin> OriginsOf(CredentialSink sink) =>
        sink is { Kind: SinkKind.Comparison, Value: ILiteralOperation { ConstantValue: { HasValue: true, Value: var constant } } literal }
            ? ImmutableArray.Create(new Origin(OriginKind.Literal, literal.Syntax, literal, null, constant))
            : _flow.OriginsOf(sink.Value);

    private bool IsHere(SyntaxNode literal) =>
        literal.SyntaxTree == _root.Syntax.SyntaxTree && _root.Syntax.FullSpan.Contains(literal.SpanStart);

    private void Judge(CredentialSink sink, Origin origin, string text, ImmutableArray<Origin> all)
    {
        if (origin.Has(Transport.Concat | Transport.Format))
        {
            // One part of a text: the whole when all of it is known, otherwise only a part that gives itself away.
            var whole = BuiltText.Of(sink.Value, _flow) is { IsComplete: true } built ? built.Text : null;
            if (!ComposedText.IsCredential(origin, sink, all, whole, _knowledge))
            {
                return;
            }

            text = whole ?? text;
        }
        else if (!CredentialValues.IsCredential(text, sink, _knowledge)
            || MapEntries.IsOfAnother(origin, all, _knowledge)
            || (!sink.IsDefinite && MapEntries.IsLabel(origin.Syntax, _knowledge))
            || ComparedLists.Refuse(origin.Syntax, text, sink)
            || AnonymousLogin.Is(text, sink, _hygiene, _knowledge, _flow))
        {
            return;
        }

        (_uses ??= []).Add(TextUses.Of(sink, text, origin.Syntax) ?? new CredentialUse(text, sink, origin.Syntax));
        if (IsHere(origin.Syntax))
        {
            Add(FindingKinds.Finding(sink, origin, all, _hygiene) with { Weakness = WeaknessOf(text, sink) });
        }
        else if (sink.Kind == SinkKind.Comparison && DistantSink.IsCredentialItself(sink, _knowledge))
        {
            // The constant is a finding where it is declared; that it opens a door is another one.
            Add(new CredentialFinding(CredentialFindingKind.Comparison, sink.Value.Syntax, sink.Name, sink.Value));
        }
    }

    /// <summary>What is appended to a connection string bit by bit; whole ones are seen wherever they stand.</summary>
    private void FollowPieces(CredentialSink sink)
    {
        if (Operations.Unwrap(sink.Value) is not ILocalReferenceOperation and not IInvocationOperation)
        {
            return;
        }

        foreach (var origin in _flow.OriginsOf(sink.Value))
        {
            if (origin.Has(Transport.Concat | Transport.Format) && IsHere(origin.Syntax))
            {
                Add(TextFinder.Fragment(origin, sink));
            }
        }
    }

    private PasswordWeakness WeaknessOf(string text, CredentialSink sink) =>
        sink is { Kind: SinkKind.Credential or SinkKind.ConnectionPart or SinkKind.UrlPart or SinkKind.CommandPart, Strength: CredentialName.Strong }
            ? PasswordStrength.Judge(text, new CodeAccounts(_hygiene, _knowledge, _flow).UserOf(sink.Value, sink.Name))
            : PasswordWeakness.None;

    private void Add(CredentialFinding? found)
    {
        if (found is { } finding && (!(_findings ??= []).TryGetValue(finding.Literal, out var known) || (known.Kind <= CredentialFindingKind.Fallback && known.Kind < finding.Kind)))
        {
            _findings[finding.Literal] = finding;
        }
    }

    private ImmutableArray<CredentialFinding> InSourceOrder()
    {
        if (_findings is null)
        {
            return ImmutableArray<CredentialFinding>.Empty;
        }

        var sorted = new CredentialFinding[_findings.Count];
        _findings.Values.CopyTo(sorted, 0);
        Array.Sort(sorted, static (a, b) => a.Literal.SpanStart.CompareTo(b.Literal.SpanStart));
        return ImmutableArray.Create(sorted);
    }
}
