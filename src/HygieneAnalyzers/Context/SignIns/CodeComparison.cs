using System;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Recognises home-made checks of one-time codes: what somebody typed in, compared with the code that was sent or computed.</summary>
internal static class CodeComparison
{
    private static readonly string[] Kinds =
        ["Verification", "Login", "SignIn", "Sms", "Email", "Mail", "Phone", "Auth", "Security", "Confirmation", "OneTime", "Access", "User", "Input", "Entered", "Expected", "Sent", "Stored"];

    public static bool Is(IBinaryOperation binary) =>
        binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && Compares(binary.LeftOperand, binary.RightOperand);

    /// <summary><c>code.Equals(sent)</c>, <c>codes.Any(c =&gt; c.Code == typed)</c>.</summary>
    public static bool IsInside(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Equals" or "SequenceEqual" or "FixedTimeEquals" => ComparesOperands(call),
        _ => HasComparingLambda(call),
    };

    private static bool ComparesOperands(IInvocationOperation call)
    {
        var first = call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        var second = call.Arguments.Length == 0 ? null : call.Instance is null && call.Arguments.Length > 1 ? call.Arguments[1].Value : call.Arguments[0].Value;
        return first is not null && second is not null && Compares(first, second);
    }

    private static bool HasComparingLambda(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (Operations.Unwrap(argument.Value) is IAnonymousFunctionOperation { Symbol.ReturnType.SpecialType: SpecialType.System_Boolean } lambda)
            {
                foreach (var part in lambda.Body.Descendants())
                {
                    if (part is IBinaryOperation binary && Is(binary))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool Compares(IOperation left, IOperation right) =>
        !left.ConstantValue.HasValue && !right.ConstantValue.HasValue && (IsCode(NameOf(left)) || IsCode(NameOf(right)));

    /// <summary>A code by that name alone or of a known kind; countries, states and errors have codes too.</summary>
    private static bool IsCode(string name)
    {
        if (SecondFactorNames.Mentions(name))
        {
            return true;
        }

        var kind = name.EndsWith("Code", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4)
            : name.EndsWith("Pin", StringComparison.Ordinal) || name is "pin" ? name.Substring(0, name.Length - 3)
            : null;
        return kind is not null && (kind.Length == 0 || Array.Exists(Kinds, k => kind.EndsWith(k, StringComparison.OrdinalIgnoreCase)));
    }

    private static string NameOf(IOperation operand) => Operations.SymbolOf(operand)?.Name ?? "";
}
