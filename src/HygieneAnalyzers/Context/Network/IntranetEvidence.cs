using System;
using System.Runtime.CompilerServices;
using System.Threading;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// The gate of the rule that follows data through the whole program: whether its texts speak of any intranet host at all. Most programs
/// do not, and pay for one search of their texts, which unchanged files keep.
/// </summary>
internal static class IntranetEvidence
{
    private const string SchemeEnd = "://";
    private const int LongestHost = 255;

    private static readonly ConditionalWeakTable<SyntaxTree, object> Known = new();

    private static readonly string[] Hints = ["Server=", "Data Source=", "Host=", @"@""\\", @"""\\\\", "\"10.", "\"192.168.", "\"172."];

    public static bool IsIn(HygieneContext hygiene)
    {
        foreach (var tree in hygiene.Compilation.SyntaxTrees)
        {
            if ((bool)Known.GetValue(tree, static t => (object)Speaks(t.GetText().ToString())) || !hygiene.Options.Read(HygieneOptions.InternalHosts, tree).IsEmpty)
            {
                return true;
            }
        }

        foreach (var file in ConfigFiles.For(hygiene).All(CancellationToken.None))
        {
            if (Speaks(file.File.Text.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Speaks(string text)
    {
        foreach (var hint in Hints)
        {
            if (text.IndexOf(hint, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        for (var at = text.IndexOf(SchemeEnd, StringComparison.Ordinal); at >= 0; at = text.IndexOf(SchemeEnd, at + 1, StringComparison.Ordinal))
        {
            if (HostClassifier.Classify(HostAt(text, at + SchemeEnd.Length), default).IsInternalInSink())
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> HostAt(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, LongestHost));
        var userInfo = rest.IndexOf('@');
        var end = rest.IndexOfAny("/\"',;<>)} \r\n?#\\".AsSpan());
        rest = userInfo >= 0 && (end < 0 || userInfo < end) ? rest.Slice(userInfo + 1) : rest;
        end = rest.IndexOfAny("/\"',;<>)} \r\n?#\\:".AsSpan());
        return end < 0 ? rest : rest.Slice(0, end);
    }
}
