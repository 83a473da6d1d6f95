using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>
/// The part of a vendor's public API that tests need, as source. It is compiled into an assembly of its own, so that rules meet it
/// as they would meet the package: in metadata.
/// </summary>
public sealed record Stub(string AssemblyName, string Source, params Stub[] Needs)
{
    private static readonly ConcurrentDictionary<(Stub, Platform), MetadataReference> Compiled = new();

    /// <summary>The stub and all it needs, needed ones first.</summary>
    internal IEnumerable<Stub> Closure() => Needs.SelectMany(static n => n.Closure()).Append(this).Distinct();

    internal MetadataReference Compile(Platform platform) => Compiled.GetOrAdd((this, platform), static key => key.Item1.Emit(key.Item2));

    private MetadataReference Emit(Platform platform)
    {
        var compilation = CSharpCompilation.Create(
            AssemblyName,
            [CSharpSyntaxTree.ParseText(Source)],
            platform.References.AddRange(Needs.SelectMany(static n => n.Closure()).Distinct().Select(n => n.Compile(platform))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, options: new(metadataOnly: true));
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray().ToImmutableArray())
            : throw new InvalidOperationException($"The stub '{AssemblyName}' does not compile: {result.Diagnostics.First(static d => d.Severity == DiagnosticSeverity.Error)}");
    }
}
