using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Hosts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>An endpoint that arrived at a sink.</summary>
/// <param name="Sink">Where it arrived.</param>
/// <param name="Endpoint">What is known of its text; empty where the sink has none.</param>
/// <param name="Zone">Where the host lies.</param>
/// <param name="Source">The code that supplies the host: a literal, wherever it stands, or the expression at the sink.</param>
/// <param name="IsAlternative">Whether other hosts may arrive at the same sink instead: arms of a condition, values of one variable.</param>
internal sealed record EndpointUse(EndpointSink Sink, Endpoint Endpoint, Zone Zone, SyntaxNode Source, bool IsAlternative)
{
    /// <summary>The host as it is written, for messages; an ellipsis stands for what is not known.</summary>
    public string Host => Endpoint.Host.ToString().Replace(HostText.Hole, '…');

    /// <summary>The object that is told the endpoint, or that the sink makes of it; of a request that is sent the request, to which its client lends what it has.</summary>
    public ClientKey Client => ClientKey.Of(Sink.Api.Form switch
    {
        EndpointForm.ClientName => Sink.Operation,
        EndpointForm.Request => Sink.Value,
        _ => Sink.Instance ?? Sink.Operation,
    });

    /// <summary>What is written at the sink itself.</summary>
    public SyntaxNode AtSink => (Sink.Value ?? Sink.Operation).Syntax;

    /// <summary>Where to report: the literal when it stands in the analysed code, else the place of use.</summary>
    public SyntaxNode PlaceIn(SyntaxNode scope) =>
        Source.SyntaxTree == scope.SyntaxTree && scope.FullSpan.Contains(Source.Span) ? Source : AtSink;

    /// <summary>As <see cref="PlaceIn"/>, for what is judged over a whole type.</summary>
    public SyntaxNode PlaceInType()
    {
        var type = AtSink.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return PlaceIn(type ?? AtSink.SyntaxTree.GetRoot());
    }
}
