using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Where values become visible to people who should not see credentials: logs, the console, traces, exception messages (CWE-532, CWE-209).</summary>
internal static class DisclosureSinks
{
    private static readonly string[] Loggers =
    [
        "Microsoft.Extensions.Logging.LoggerExtensions", "Microsoft.Extensions.Logging.ILogger", "Serilog.ILogger", "Serilog.Log",
        "NLog.Logger", "NLog.ILogger", "log4net.ILog",
    ];

    private static readonly string[] Writers =
    [
        "System.Console", "System.Diagnostics.Debug", "System.Diagnostics.Trace", "System.Diagnostics.TraceSource", "System.Diagnostics.EventLog",
    ];

    /// <summary>What the call makes visible, in words, or null when it makes nothing visible.</summary>
    public static string? Of(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor)
        {
            return TypeNames.IsOrDerivesFrom(method.ContainingType, "System.Exception") ? "an exception message" : null;
        }

        if (MayLog(method) && (IsGeneratedLogMethod(method) || Array.Exists(Loggers, l => TypeNames.IsOrDerivesFrom(method.ContainingType, l))))
        {
            return "a log";
        }

        return method.Name.StartsWith("Write", StringComparison.Ordinal) || method.Name.StartsWith("Trace", StringComparison.Ordinal) || method.Name == "Print"
            ? Writer(method.ContainingType)
            : null;
    }

    /// <summary>Who logs gets nothing back, but for what opens a scope or adds a property to all that follows.</summary>
    private static bool MayLog(IMethodSymbol method) => method.ReturnsVoid || method.Name is "BeginScope" or "ForContext";

    /// <summary><c>Console.Error.WriteLine(…)</c>.</summary>
    public static string? Of(IInvocationOperation call) =>
        Of(call.TargetMethod)
        ?? (call is { TargetMethod.Name: "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync", Instance: IPropertyReferenceOperation { Property: { Name: "Error" or "Out", ContainingType: var owner } } }
            && TypeNames.Is(owner, Writers[0]) ? "the console" : null);

    private static string? Writer(INamedTypeSymbol type)
    {
        foreach (var writer in Writers)
        {
            if (TypeNames.Is(type, writer))
            {
                return writer == Writers[0] ? "the console" : "a trace";
            }
        }

        return null;
    }

    private static bool IsGeneratedLogMethod(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (TypeNames.Is(attribute.AttributeClass, "Microsoft.Extensions.Logging.LoggerMessageAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values that a call is given, those of a <c>params</c> array one by one.</summary>
    public static ImmutableArray<IOperation> Values(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var argument in arguments)
        {
            if (ListedElements.IsParams(argument) && ListedElements.TryGet(argument.Value, out var elements))
            {
                values.AddRange(elements);
            }
            else if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                values.Add(argument.Value);
            }
        }

        return values.ToImmutable();
    }
}
