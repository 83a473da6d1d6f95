using System;
using System.Collections.Generic;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>Reads what a test says when a method's parameters have the constants of one call; null is unknown.</summary>
internal sealed class GuardTest(ParameterListSyntax parameters, IFlowSource source)
{
    // A condition that is nested deeper is not written by hand, and not worth the stack.
    private const int MaxDepth = 200;

    private readonly Dictionary<string, int> _ordinals = Ordinals(parameters);
    private HashSet<string>? _written;
    private int _depth;

    /// <summary>Whether one of the parameters is named in what decides.</summary>
    public bool Speaks(SyntaxNode test)
    {
        var condition = test switch
        {
            SwitchSectionSyntax section => ((SwitchStatementSyntax)section.Parent!).Expression,
            SwitchExpressionArmSyntax arm => ((SwitchExpressionSyntax)arm.Parent!).GoverningExpression,
            _ => test,
        };
        foreach (var node in condition.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax name && _ordinals.ContainsKey(name.Identifier.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    public bool? Truth(SyntaxNode test, CallFact call)
    {
        _depth++;
        var truth = _depth > MaxDepth ? null : Read(test, call);
        _depth--;
        return truth;
    }

    private bool? Read(SyntaxNode test, CallFact call) => test switch
    {
        ParenthesizedExpressionSyntax inner => Truth(inner.Expression, call),
        PrefixUnaryExpressionSyntax negated when negated.IsKind(SyntaxKind.LogicalNotExpression) => !Truth(negated.Operand, call),
        BinaryExpressionSyntax binary => Binary(binary, call),
        IsPatternExpressionSyntax match => Matches(match.Expression, match.Pattern, call),
        InvocationExpressionSyntax invocation => Equals(invocation, call),
        SwitchSectionSyntax section => Section((SwitchStatementSyntax)section.Parent!, section, call),
        SwitchExpressionArmSyntax arm => Arm((SwitchExpressionSyntax)arm.Parent!, arm, call),
        IdentifierNameSyntax flag => OrdinalOf(flag.Identifier.ValueText) is { } ordinal ? Same(call.ArgumentFor(ordinal), true, false) : null,
        _ => null,
    };

    private bool? Binary(BinaryExpressionSyntax binary, CallFact call) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression => And(Truth(binary.Left, call), Truth(binary.Right, call)),
        SyntaxKind.LogicalOrExpression => !And(!Truth(binary.Left, call), !Truth(binary.Right, call)),
        SyntaxKind.EqualsExpression => Same(binary.Left, binary.Right, false, call),
        SyntaxKind.NotEqualsExpression => !Same(binary.Left, binary.Right, false, call),
        _ => null,
    };

    private static bool? And(bool? a, bool? b) => a == false || b == false ? false : a is null || b is null ? null : true;

    /// <summary><c>key.Equals("…")</c>, <c>string.Equals(key, "…", StringComparison.OrdinalIgnoreCase)</c>.</summary>
    private bool? Equals(InvocationExpressionSyntax invocation, CallFact call)
    {
        if (invocation is not { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } access, ArgumentList.Arguments: { Count: >= 1 and <= 3 } arguments })
        {
            return null;
        }

        var ignoresCase = arguments[arguments.Count - 1].ToString().EndsWith("IgnoreCase", StringComparison.Ordinal);
        var isStatic = access.Expression is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" };
        return isStatic && arguments.Count > 1 ? Same(arguments[0].Expression, arguments[1].Expression, ignoresCase, call)
            : isStatic ? null : Same(access.Expression, arguments[0].Expression, ignoresCase, call);
    }

    private bool? Section(SwitchStatementSyntax choice, SwitchSectionSyntax section, CallFact call)
    {
        var isUnknown = false;
        foreach (var candidate in choice.Sections)
        {
            foreach (var label in candidate.Labels)
            {
                var matches = Labels(choice.Expression, label, call);
                if (matches == true || (matches is null && candidate == section))
                {
                    return matches is null ? null : candidate == section;
                }

                isUnknown |= matches is null;
            }
        }

        // What no label names is the default's.
        return !section.Labels.Any(SyntaxKind.DefaultSwitchLabel) ? false : isUnknown ? null : true;
    }

    private bool? Labels(ExpressionSyntax value, SwitchLabelSyntax label, CallFact call) => label switch
    {
        CaseSwitchLabelSyntax constant => Same(value, constant.Value, false, call),
        CasePatternSwitchLabelSyntax { WhenClause: null } pattern => Matches(value, pattern.Pattern, call),
        DefaultSwitchLabelSyntax => false,
        _ => null,
    };

    private bool? Arm(SwitchExpressionSyntax choice, SwitchExpressionArmSyntax arm, CallFact call)
    {
        foreach (var candidate in choice.Arms)
        {
            var matches = candidate.WhenClause is null ? Matches(choice.GoverningExpression, candidate.Pattern, call) : null;
            if (candidate == arm)
            {
                return matches;
            }

            if (matches == true)
            {
                return false;
            }
        }

        return null;
    }

    private bool? Matches(ExpressionSyntax value, PatternSyntax pattern, CallFact call)
    {
        _depth++;
        var matches = _depth > MaxDepth ? null : Read(value, pattern, call);
        _depth--;
        return matches;
    }

    private bool? Read(ExpressionSyntax value, PatternSyntax pattern, CallFact call) => pattern switch
    {
        DiscardPatternSyntax => true,
        ConstantPatternSyntax constant => Same(value, constant.Expression, false, call),
        ParenthesizedPatternSyntax inner => Matches(value, inner.Pattern, call),
        UnaryPatternSyntax negated => !Matches(value, negated.Pattern, call),
        BinaryPatternSyntax binary when binary.IsKind(SyntaxKind.OrPattern) => !And(!Matches(value, binary.Left, call), !Matches(value, binary.Right, call)),
        _ => null,
    };

    private bool? Same(ExpressionSyntax left, ExpressionSyntax right, bool ignoresCase, CallFact call) =>
        Ordinal(left, ref ignoresCase) is { } first ? Same(first, right, ignoresCase, call)
        : Ordinal(right, ref ignoresCase) is { } second ? Same(second, left, ignoresCase, call)
        : null;

    /// <summary>The parameter that the operand is, in whatever spelling.</summary>
    private int? Ordinal(ExpressionSyntax operand, ref bool ignoresCase)
    {
        while (operand is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access } && IsSpelling(name))
        {
            ignoresCase = true;
            operand = access.Expression;
        }

        return operand is IdentifierNameSyntax parameter ? OrdinalOf(parameter.Identifier.ValueText) : null;
    }

    private bool? Same(int ordinal, ExpressionSyntax other, bool ignoresCase, CallFact call) =>
        source.ConstantAt(other) is { HasValue: true } constant ? Same(call.ArgumentFor(ordinal), constant.Value, ignoresCase) : null;

    /// <summary>Whether all values that the call passes are the constant, or none is.</summary>
    private static bool? Same(OriginSet values, object? constant, bool ignoresCase)
    {
        bool? answer = null;
        foreach (var origin in values.Items)
        {
            if (!origin.IsExact)
            {
                return null;
            }

            var isSame = ignoresCase && origin.Value is string text
                ? string.Equals(text, constant as string, StringComparison.OrdinalIgnoreCase)
                : Equals(Constants.Widen(origin.Value), Constants.Widen(constant));
            if (answer is { } known && known != isSame)
            {
                return null;
            }

            answer = isSame;
        }

        return answer;
    }

    private static bool IsSpelling(string method) =>
        method is "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" or "ToString";

    private static Dictionary<string, int> Ordinals(ParameterListSyntax parameters)
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < parameters.Parameters.Count; i++)
        {
            ordinals[parameters.Parameters[i].Identifier.ValueText] = i;
        }

        return ordinals;
    }

    /// <summary>The parameters that do not keep what they were given.</summary>
    private HashSet<string> Written()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in parameters.Parent!.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name })
            {
                written.Add(name.Identifier.ValueText);
            }
        }

        return written;
    }

    private int? OrdinalOf(string name) => _ordinals.TryGetValue(name, out var ordinal) && !(_written ??= Written()).Contains(name) ? ordinal : null;
}
