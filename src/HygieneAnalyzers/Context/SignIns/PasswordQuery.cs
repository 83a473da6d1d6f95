using System;
using System.Collections.Immutable;
using System.Text;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Recognises SQL that compares a password column with what somebody typed in: <c>SELECT … WHERE Name = @name AND Password = @password</c>.</summary>
internal static class PasswordQuery
{
    private const int Deepest = 30;

    private static readonly string[] Columns = ["password", "passwd", "pwd", "senha", "passwort", "kennwort", "contrasena"];

    public static bool IsIn(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Type is { SpecialType: SpecialType.System_String } or { Name: "FormattableString" } && Is(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(IOperation value)
    {
        var text = new StringBuilder();
        Append(value, text, 0);
        return text.Length > 30 && Compares(text.ToString());
    }

    /// <summary>What is computed becomes a question mark.</summary>
    private static void Append(IOperation? value, StringBuilder text, int depth)
    {
        switch (Operations.Unwrap(value))
        {
            case { ConstantValue: { HasValue: true, Value: string constant } }:
                text.Append(constant);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when depth < Deepest:
                Append(sum.LeftOperand, text, depth + 1);
                Append(sum.RightOperand, text, depth + 1);
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                {
                    text.Append(part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal } ? literal : "?");
                }

                break;
            case ILocalReferenceOperation local when depth < Deepest && Declared.OnlyValue(local) is { } only:
                Append(only, text, Deepest);
                break;
            default:
                text.Append('?');
                break;
        }
    }

    private static bool Compares(string sql)
    {
        var where = sql.IndexOf("where", StringComparison.OrdinalIgnoreCase);
        if (where < 0 || sql.IndexOf("select", StringComparison.OrdinalIgnoreCase) is < 0 or > 20)
        {
            return false;
        }

        foreach (var column in Columns)
        {
            for (var at = sql.IndexOf(column, where, StringComparison.OrdinalIgnoreCase); at >= 0; at = sql.IndexOf(column, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (sql[at - 1] is not ('@' or ':') && IsCompared(sql, at + column.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The rest of the column's name, then an equals sign and something that is not empty.</summary>
    private static bool IsCompared(string sql, int at)
    {
        while (at < sql.Length && (char.IsLetterOrDigit(sql[at]) || sql[at] is '_' or ']' or '"' or '`'))
        {
            at++;
        }

        while (at < sql.Length && char.IsWhiteSpace(sql[at]))
        {
            at++;
        }

        return at + 1 < sql.Length && sql[at] == '=' && sql.Substring(at + 1).TrimStart() is { Length: > 0 } right && !right.StartsWith("''", StringComparison.Ordinal);
    }
}
