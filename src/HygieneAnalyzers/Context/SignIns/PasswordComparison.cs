using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Recognises home-made password checks: a stored password or hash compared with what somebody typed in.</summary>
internal static class PasswordComparison
{
    private static readonly string[] Repetitions = ["Confirm", "Repeat", "Retype", "Again", "Verification", "New", "Old", "Previous", "Length", "Changed", "Hint", "Expir"];

    /// <summary><c>user.Password == typed</c>, also of array elements (<c>hash[i] != user.PasswordHash[i]</c>).</summary>
    public static bool Is(IBinaryOperation binary) =>
        binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && Compares(binary.LeftOperand, binary.RightOperand);

    /// <summary>
    /// <c>users.First(u => u.Password == typed)</c>, <c>hash.SequenceEqual(user.PasswordHash)</c>, <c>user.Password.Equals(typed)</c>.
    /// </summary>
    public static bool IsInside(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "SequenceEqual" or "Equals" or "FixedTimeEquals" => ComparesOperands(call),
        "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Any" or "Where" or "Find" or "Exists" or "Count" or "FirstOrDefaultAsync"
            or "FirstAsync" or "SingleOrDefaultAsync" or "SingleAsync" or "AnyAsync" or "CountAsync" or "GetAsync" or "FindAsync" => HasComparingLambda(call),
        _ => false,
    };

    private static bool ComparesOperands(IInvocationOperation call)
    {
        var first = call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        var second = call.Instance is not null ? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null)
            : call.Arguments.Length > 1 ? call.Arguments[1].Value
            : null;
        return first is not null && second is not null && Compares(first, second);
    }

    private static bool HasComparingLambda(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (LambdaOf(argument.Value) is { } lambda && HasComparison(lambda))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasComparison(IAnonymousFunctionOperation lambda)
    {
        foreach (var part in lambda.Body.Descendants())
        {
            if (part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } binary ? Is(binary)
                : part is IInvocationOperation { TargetMethod.Name: "Equals" or "SequenceEqual" } equals && ComparesOperands(equals))
            {
                return true;
            }
        }

        return false;
    }

    private static IAnonymousFunctionOperation? LambdaOf(IOperation value) => value switch
    {
        IConversionOperation conversion => LambdaOf(conversion.Operand),
        IDelegateCreationOperation creation => LambdaOf(creation.Target),
        IAnonymousFunctionOperation lambda => lambda,
        _ => null,
    };

    private static bool Compares(IOperation left, IOperation right)
    {
        var (one, other) = (MemberOf(left), MemberOf(right));
        return (IsStored(one) || IsStored(other))
            && IsCompared(left) && IsCompared(right)
            && !IsRepetition(NameOf(left, one)) && !IsRepetition(NameOf(right, other))
            && !AreOfOneObject(one, other);
    }

    private static bool IsStored(IMemberReferenceOperation? member) =>
        member is { Instance: not null } && IsPassword(member.Member.Name)
        && member.Type is { } type && (type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte });

    private static bool IsPassword(string name) => Has(name, "Password") || Has(name, "Passwd") || name is "Pwd" or "pwd" or "Pass" or "Senha" or "Contrasena" or "Kennwort";

    private static bool IsRepetition(string name) => Array.Exists(Repetitions, r => Has(name, r));

    /// <summary>Neither null nor a constant: "is there a password" and a hard-coded one are other questions.</summary>
    private static bool IsCompared(IOperation operand) => !operand.ConstantValue.HasValue
        && (operand is not IConversionOperation conversion || IsCompared(conversion.Operand))
        && operand is not IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true } };

    private static bool AreOfOneObject(IMemberReferenceOperation? one, IMemberReferenceOperation? other) =>
        one?.Instance is { } first && other?.Instance is { } second && Root(first) is { } root && SymbolEqualityComparer.Default.Equals(root, Root(second));

    private static ISymbol? Root(IOperation instance) => instance switch
    {
        IConversionOperation conversion => Root(conversion.Operand),
        IParameterReferenceOperation parameter => parameter.Parameter,
        ILocalReferenceOperation local => local.Local,
        IMemberReferenceOperation member => member.Member,
        IInstanceReferenceOperation { Type: { } type } => type,
        _ => null,
    };

    private static IMemberReferenceOperation? MemberOf(IOperation operand) => operand switch
    {
        IConversionOperation conversion => MemberOf(conversion.Operand),
        IArrayElementReferenceOperation element => MemberOf(element.ArrayReference),
        IMemberReferenceOperation member and (IPropertyReferenceOperation or IFieldReferenceOperation) => member,
        _ => null,
    };

    private static string NameOf(IOperation operand, IMemberReferenceOperation? member) => member?.Member.Name ?? operand switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        ILocalReferenceOperation local => local.Local.Name,
        _ => "",
    };

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
