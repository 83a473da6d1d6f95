using System;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Recognises home-made password checks: a stored password or hash compared with what somebody typed in.</summary>
internal static class PasswordComparison
{
    /// <summary><c>user.Password == typed</c>, also of array elements (<c>hash[i] != user.PasswordHash[i]</c>).</summary>
    public static bool Is(IBinaryOperation binary) =>
        binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && Compares(binary.LeftOperand, binary.RightOperand);

    /// <summary>
    /// <c>users.First(u => u.Password == typed)</c>, <c>hash.SequenceEqual(user.PasswordHash)</c>, <c>user.Password.Equals(typed)</c>.
    /// </summary>
    public static bool IsInside(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "SequenceEqual" or "Equals" or "FixedTimeEquals" or "Compare" or "CompareTo" => ComparesOperands(call),
        _ => (IsComparer(call.TargetMethod) && ComparesOperands(call)) || HasComparingLambda(call),
    };

    /// <summary>A home-made comparison of two values (<c>SlowEquals(stored, computed)</c>).</summary>
    private static bool IsComparer(IMethodSymbol method) => method is { Parameters.Length: 2, ReturnType.SpecialType: SpecialType.System_Boolean }
        && (Has(method.Name, "Equal") || Has(method.Name, "Compare") || Has(method.Name, "Match"));

    private static bool ComparesOperands(IInvocationOperation call)
    {
        // A comparer is handed both; of an instance one is the instance itself.
        var isInstance = call.Instance is { Type: { } type } && !Has(type.Name, "Comparer") && call.TargetMethod.Name is "Equals" or "CompareTo";
        var first = isInstance ? call.Instance : call.Arguments.Length > 0 ? call.Arguments[0].Value : null;
        var second = isInstance ? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null) : call.Arguments.Length > 1 ? call.Arguments[1].Value : null;
        return first is not null && second is not null && Compares(first, second);
    }

    private static bool HasComparingLambda(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (LambdaOf(argument.Value) is { Symbol.ReturnType.SpecialType: SpecialType.System_Boolean } lambda && HasComparison(lambda))
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
        return IsCompared(left) && IsCompared(right)
            && !PasswordNames.IsRepetition(NameOf(left, one)) && !PasswordNames.IsRepetition(NameOf(right, other))
            && !AreOfOneObject(one, other)
            && (IsStored(one) || IsStored(other) || IsTyped(left, right) || IsTyped(right, left) || (CanBeDerived(left) && CanBeDerived(right) && PasswordDerivation.Is(left) != PasswordDerivation.Is(right)));
    }

    private static bool IsStored(IMemberReferenceOperation? member) =>
        member is { Instance: not null } && PasswordNames.Is(member.Member.Name)
        && member.Type is { } type && (type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte });

    /// <summary><c>stored == password</c>: a parameter against something that is kept, not a second input and not the user's name.</summary>
    private static bool IsTyped(IOperation typed, IOperation kept) =>
        Operations.Unwrap(typed) is IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_String } parameter } && PasswordNames.Is(parameter.Name)
        && Operations.Unwrap(kept) switch
        {
            ILocalReferenceOperation local => !IsUserName(local.Local.Name),
            IMemberReferenceOperation member => !IsUserName(member.Member.Name),
            IInvocationOperation or IArrayElementReferenceOperation or IConditionalAccessOperation => true,
            _ => false,
        };

    private static bool IsUserName(string name) => Has(name, "Name") || Has(name, "Login") || Has(name, "Mail") || Has(name, "UserId");

    /// <summary>Text or bytes, whole or one by one; asked first because it costs nothing.</summary>
    private static bool CanBeDerived(IOperation operand) => Operations.Unwrap(operand)?.Type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Byte or SpecialType.System_Object } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => true,
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "IEnumerable" or "ImmutableArray" } => true,
        _ => false,
    };

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
