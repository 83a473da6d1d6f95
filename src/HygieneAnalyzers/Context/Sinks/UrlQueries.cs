using System;
using System.Collections.Generic;
using HygieneAnalyzers.Flow.Text;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Finds the values that code puts behind <c>?name=</c> or <c>&amp;name=</c> of an HTTP address (CWE-598).</summary>
internal static class UrlQueries
{
    /// <summary>The values of a text whose beginning is known to be an absolute HTTP address.</summary>
    public static IEnumerable<IOperation> Values(IOperation text)
    {
        var isUrl = false;
        var isFirst = true;
        var isQuery = false;
        var before = "";
        foreach (var part in TextParts.Leaves(text))
        {
            if (part.Text is { } known)
            {
                isUrl |= isFirst && (known.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || known.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
                isQuery |= known.IndexOf('?') >= 0;
                before = known;
            }
            else
            {
                if (isUrl && isQuery && before.EndsWith("=", StringComparison.Ordinal))
                {
                    yield return part.Operation;
                }

                before = "";
            }

            isFirst = false;
        }
    }
}
