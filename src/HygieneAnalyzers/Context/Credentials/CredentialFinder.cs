using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Text;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>
/// Reads one operation block once: every text is looked at for connection strings, every sink is followed back to the literals
/// that reach it. A literal is one finding, of the kind that says most about it.
/// </summary>
internal sealed class CredentialFinder
{
    private readonly IOperation _root;
    private readonly ISymbol _owner;
    private readonly FlowService _flow;
    private readonly CredentialKnowledge _knowledge;
    private readonly Dictionary<SyntaxNode, CredentialFinding> _findings = [];

    public CredentialFinder(HygieneContext hygiene, IOperation root, ISymbol owner)
    {
        _root = root;
        _owner = owner;
        _flow = FlowService.For(hygiene);
        _knowledge = CredentialKnowledge.For(hygiene, root.Syntax.SyntaxTree);
    }

    public ImmutableArray<CredentialFinding> Run(CancellationToken cancellation)
    {
        var sinks = new CredentialSinks(_knowledge, _owner);
        foreach (var operation in _root.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            sinks.Collect(operation);
            if (BuiltText.IsOutermost(operation))
            {
                ConnectionString(operation);
            }
        }

        foreach (var sink in sinks.Found)
        {
            Follow(sink);
        }

        return InSourceOrder();
    }

    private void ConnectionString(IOperation text)
    {
        if (text.ConstantValue is { HasValue: true, Value: string constant } && constant.IndexOf('=') < 0 && constant.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            return;
        }

        if (BuiltText.Of(text, _flow) is not { } built
            || !ConnectionStringReader.TryRead(built.Text, out var facts)
            || facts.Password is not { } password
            || facts.UsesIdentity)
        {
            return;
        }

        var supplier = built.At(password.Span.Start);
        if (password.IsEmpty)
        {
            Add(CredentialFindingKind.ConnectionStringEmptyPassword, supplier, facts.Kind.Words(), text);
        }
        else if (password.IsLiteral && IsSecret(built.Text.Substring(password.Span.Start, password.Span.Length), password.Key))
        {
            Add(CredentialFindingKind.ConnectionStringPassword, supplier, facts.Kind.Words(), text);
        }
    }

    private void Follow(CredentialSink sink)
    {
        if (sink.Kind == SinkKind.ConnectionString)
        {
            return;
        }

        foreach (var origin in _flow.OriginsOf(sink.Value))
        {
            // A literal of another member is seen by that member's block when its own name says enough, and by HYG1002 when not.
            if (origin is { Text: { } text, Operation: not INameOfOperation } && IsHere(origin.Syntax))
            {
                Judge(sink, origin, text);
            }
        }
    }

    private bool IsHere(SyntaxNode literal) =>
        literal.SyntaxTree == _root.Syntax.SyntaxTree && _root.Syntax.FullSpan.Contains(literal.SpanStart);

    private void Judge(CredentialSink sink, Origin origin, string text)
    {
        if (origin.Has(Transport.Concat | Transport.Format))
        {
            // One part of a text: the whole when all of it is known, otherwise only a part that gives itself away.
            var whole = BuiltText.Of(sink.Value, _flow);
            if (whole is { IsComplete: true })
            {
                text = whole.Text;
            }
            else if (!RandomText.Is(text))
            {
                return;
            }
        }

        if (CredentialValues.IsCredential(text, sink, _knowledge))
        {
            Add(CredentialFindingKind.Hardcoded, origin.Syntax, sink.Name, sink.Value);
        }
    }

    private bool IsSecret(string value, string name) => _knowledge.Values.Judge(value, name, atDefiniteSink: true) == ValueKind.Secret;

    private void Add(CredentialFindingKind kind, SyntaxNode literal, string name, IOperation sink)
    {
        if (!_findings.ContainsKey(literal))
        {
            _findings.Add(literal, new CredentialFinding(kind, literal, name, sink));
        }
    }

    private ImmutableArray<CredentialFinding> InSourceOrder()
    {
        if (_findings.Count == 0)
        {
            return ImmutableArray<CredentialFinding>.Empty;
        }

        var sorted = new CredentialFinding[_findings.Count];
        _findings.Values.CopyTo(sorted, 0);
        Array.Sort(sorted, static (a, b) => a.Literal.SpanStart.CompareTo(b.Literal.SpanStart));
        return ImmutableArray.Create(sorted);
    }
}
