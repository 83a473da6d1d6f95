using System.Reflection;
using HygieneAnalyzers.Tests.Testing;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>Makes a check of the snippets of a page: a web project with implicit usings.</summary>
internal static class SnippetRun
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    public static CheckCase Check(CheckCase rules, SnippetCase snippets)
    {
        var check = rules.AlsoFile("obj/GlobalUsings.g.cs", ImplicitUsings);
        foreach (var block in snippets.Blocks)
        {
            check = Add(check, block);
            check = block.Stub is null ? check : check.WithStub(StubNamed(block.Stub));
        }

        return check;
    }

    private static CheckCase Add(CheckCase check, SnippetBlock block) => block switch
    {
        { Language: "csharp" } => check.AlsoFile(block.Name ?? "Snippet.cs", block.Code),
        { Name: { } name } when name.EndsWith(".editorconfig", StringComparison.Ordinal) => check.Config(name, "root = true\n" + block.Code),
        { Name: { } name } when name.EndsWith(".globalconfig", StringComparison.Ordinal) => check.Config(name, "is_global = true\n" + block.Code),
        { Name: { } name } => check.File(name, block.Code),
        _ => throw new CheckException($"A block in '{block.Language}' has to name its file."),
    };

    public static Stub StubNamed(string name) =>
        (Stub?)typeof(Stubs).GetProperty(name, BindingFlags.Public | BindingFlags.Static)?.GetValue(null) ?? throw new CheckException($"There is no Stubs.{name}.");
}
