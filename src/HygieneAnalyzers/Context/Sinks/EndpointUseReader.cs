using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Registrations;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Parsing;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Turns the texts that arrive at sinks into hosts with their zones.</summary>
internal sealed class EndpointUseReader(HostZones zones, HygieneContext hygiene, FlowService flow)
{
    private const char UrlSeparator = ';';

    private readonly ImmutableArray<EndpointUse>.Builder _uses = ImmutableArray.CreateBuilder<EndpointUse>();

    public ImmutableArray<EndpointUse> Uses => _uses.ToImmutable();

    public void Read(EndpointSink sink)
    {
        if (sink.Value is not { } value)
        {
            _uses.Add(new EndpointUse(sink, default, Zone.Any, sink.Operation.Syntax, false));
            return;
        }

        if (sink.Api.Form is EndpointForm.Request or EndpointForm.Remote)
        {
            Registered(sink, sink.Api.Form == EndpointForm.Remote ? ClientRegistrations.Remote(value.Type, hygiene) : OfSender(sink));
            return;
        }

        var known = _uses.Count;
        var values = EndpointValues.Of(value, hygiene, flow);
        foreach (var text in values)
        {
            Read(sink, text);
        }

        if (_uses.Count == known && IsHttpCall(sink))
        {
            Registered(sink, OfOwnClient(sink));
        }

        if (values.Count == 0 && IsAnyAddress(value))
        {
            _uses.Add(new EndpointUse(sink, default, Zone.Any, value.Syntax, false));
        }
    }

    private void Read(EndpointSink sink, EndpointValue value)
    {
        switch (sink.Api.Form)
        {
            case EndpointForm.Url when sink.Api.Role == EndpointRole.Listen && value.Text.IndexOf(UrlSeparator) > 0:
                Listeners(sink, value);
                break;
            case EndpointForm.Url:
                if (Endpoint.TryParse(value.Text, out var url) && url.Scheme != EndpointScheme.File)
                {
                    Add(sink, url, value);
                }

                break;
            case EndpointForm.ClientName:
                Registered(sink, ClientRegistrations.Named(value.Text, hygiene));
                break;
            case EndpointForm.Path:
                if (Endpoint.TryParse(value.Text, out var share) && share.Scheme == EndpointScheme.File)
                {
                    Add(sink, share, value);
                }

                break;
            case EndpointForm.Host:
                if (Endpoint.TryParseHost(value.Text, out var host))
                {
                    Add(sink, host, value);
                }

                break;
            case EndpointForm.Servers:
                Servers(sink, value, value.Text);
                break;
            case EndpointForm.ConnectionString:
                if (ConnectionStringReader.TryRead(value.Text, out var facts) && facts.Server is { } server)
                {
                    Servers(sink, value, server);
                }

                break;
        }
    }

    // Several registrations of one client are alternatives.
    private void Registered(EndpointSink sink, ImmutableArray<EndpointUse> registered)
    {
        foreach (var use in registered)
        {
            _uses.Add(use with { Sink = sink, IsAlternative = use.IsAlternative || registered.Length > 1 });
        }
    }

    /// <summary>What the client is set up with that sends a request, unless the request is seen to name a host of its own.</summary>
    private ImmutableArray<EndpointUse> OfSender(EndpointSink sink) =>
        HasOwnHost(sink.Value!) ? ImmutableArray<EndpointUse>.Empty
        : NameOfClient(sink.Instance) is { } name ? ClientRegistrations.Named(name, hygiene)
        : OfOwnClient(sink);

    private bool HasOwnHost(IOperation request)
    {
        if (Made(request) is not IObjectCreationOperation creation)
        {
            return false;
        }

        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Name == "requestUri")
            {
                foreach (var text in EndpointValues.Of(argument.Value, hygiene, flow))
                {
                    if (Endpoint.TryParse(text.Text, out _))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // factory.CreateClient("hr"), at the call or in a variable.
    private string? NameOfClient(IOperation? client)
    {
        if (Made(client) is IInvocationOperation { TargetMethod.Name: "CreateClient" } call)
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter?.Name == "name")
                {
                    return flow.ConstantOf(argument.Value).Value as string;
                }
            }
        }

        return null;
    }

    private static IOperation? Made(IOperation? value) =>
        Operations.Unwrap(value) is ILocalReferenceOperation local ? Operations.Unwrap(Declared.OnlyValue(local)) : Operations.Unwrap(value);

    /// <summary>What the client that the type is handed by the container is set up with.</summary>
    private ImmutableArray<EndpointUse> OfOwnClient(EndpointSink sink) =>
        Operations.Unwrap(sink.Instance) is IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
        && sink.Operation.SemanticModel?.GetEnclosingSymbol(sink.Operation.Syntax.SpanStart)?.ContainingType is { } type
            ? ClientRegistrations.Typed(type, hygiene)
            : ImmutableArray<EndpointUse>.Empty;

    private static bool IsHttpCall(EndpointSink sink) =>
        sink.Operation is IInvocationOperation && TypeNames.Is(sink.Instance?.Type, "System.Net.Http.HttpClient");

    private void Servers(EndpointSink sink, EndpointValue value, string servers)
    {
        var start = Math.Max(value.Text.IndexOf(servers, StringComparison.Ordinal), 0);
        foreach (var server in ServerList.Read(servers))
        {
            Add(sink, server, value.At(start), value.IsAlternative);
        }
    }

    private void Listeners(EndpointSink sink, EndpointValue value)
    {
        foreach (var part in value.Text.Split(UrlSeparator))
        {
            if (Endpoint.TryParse(part, out var url))
            {
                Add(sink, url, value.At(0), false);
            }
        }
    }

    private void Add(EndpointSink sink, Endpoint endpoint, EndpointValue value) =>
        Add(sink, endpoint, value.At(endpoint.FirstKnown), value.IsAlternative);

    private void Add(EndpointSink sink, Endpoint endpoint, SyntaxNode source, bool isAlternative) =>
        _uses.Add(new EndpointUse(sink, endpoint, zones.ZoneOf(endpoint), Literal(source, sink.Operation.SemanticModel), isAlternative));

    // Of a constant that the text was put together from, what it is declared with.
    private static SyntaxNode Literal(SyntaxNode source, SemanticModel? model) =>
        source is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && source.SyntaxTree == model?.SyntaxTree
        && MemberValue.Of(model.GetSymbolInfo(source).Symbol) is LiteralExpressionSyntax literal
        && literal.SyntaxTree == source.SyntaxTree
            ? literal
            : source;

    // IPAddress.Any and IPv6Any, alone or inside an IPEndPoint.
    private static bool IsAnyAddress(IOperation value)
    {
        var current = value;
        while (EndpointWrappers.Inner(current) is { } inner)
        {
            current = inner;
        }

        return current is IFieldReferenceOperation { Field: { Name: "Any" or "IPv6Any" } field } && TypeNames.Is(field.ContainingType, "System.Net.IPAddress");
    }
}
