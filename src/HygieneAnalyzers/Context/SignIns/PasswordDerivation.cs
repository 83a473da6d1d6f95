using System;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>
/// Recognises what is computed from a typed password: PBKDF2, Argon2, HMAC and plain hashes, by the framework, a library or a helper,
/// with the encodings before and after. Whatever such a value is compared with is the stored one.
/// </summary>
internal static class PasswordDerivation
{
    private const int Deepest = 12;

    private static readonly string[] Steps = ["Hash", "Pbkdf2", "Rfc2898", "Argon2", "Scrypt", "Crypt", "Derive", "Digest", "Md5", "Sha1", "Sha256", "Sha384", "Sha512", "Hmac"];

    public static bool Is(IOperation value) => Look(value, 0) is { IsPassword: true, IsHashed: true };

    private static Found Look(IOperation? value, int depth)
    {
        value = Operations.Unwrap(value);
        return depth > Deepest ? default : value switch
        {
            IArrayElementReferenceOperation element => Look(element.ArrayReference, depth + 1),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } => Look(instance, depth + 1),
            ILocalReferenceOperation local => OfLocal(local, depth + 1),
            IParameterReferenceOperation parameter => OfName(parameter.Parameter.Name),
            IMemberReferenceOperation member => OfName(member.Member.Name),
            IInvocationOperation call => OfCall(call, depth + 1),
            IObjectCreationOperation creation => OfArguments(creation.Arguments, depth + 1).After(IsStep(creation.Type?.Name)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Look(sum.LeftOperand, depth + 1).Or(Look(sum.RightOperand, depth + 1)),
            IInterpolatedStringOperation text => OfParts(text, depth + 1),
            _ => default,
        };
    }

    /// <summary>A name alone is a typed password; what is kept of one has another name (<c>PasswordHash</c>) and is no derivation.</summary>
    private static Found OfName(string name) => new(PasswordNames.Is(name) && !IsStep(name) && name.IndexOf("Salt", StringComparison.OrdinalIgnoreCase) < 0, false);

    private static Found OfLocal(ILocalReferenceOperation reference, int depth)
    {
        var found = OfName(reference.Local.Name);
        foreach (var operation in BodyWalk.Everything(Operations.Root(reference)))
        {
            var value = operation switch
            {
                IVariableDeclaratorOperation declarator when Is(declarator.Symbol, reference) => declarator.GetVariableInitializer()?.Value,
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Is(target.Local, reference) => assignment.Value,
                _ => null,
            };
            found = value is null ? found : found.Or(Look(value, depth));
        }

        return found;
    }

    private static bool Is(ILocalSymbol local, ILocalReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(local, reference.Local);

    private static Found OfCall(IInvocationOperation call, int depth)
    {
        var found = OfArguments(call.Arguments, depth).Or(Look(call.Instance, depth));
        return found.After(IsStep(call.TargetMethod.Name) || IsStep(call.TargetMethod.ContainingType?.Name));
    }

    private static Found OfArguments(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, int depth)
    {
        Found found = default;
        foreach (var argument in arguments)
        {
            found = found.Or(Look(argument.Value, depth));
        }

        return found;
    }

    private static Found OfParts(IInterpolatedStringOperation text, int depth)
    {
        Found found = default;
        foreach (var part in text.Parts)
        {
            found = part is IInterpolationOperation hole ? found.Or(Look(hole.Expression, depth)) : found;
        }

        return found;
    }

    private static bool IsStep(string? name) => name is not null && Array.Exists(Steps, s => name.IndexOf(s, StringComparison.OrdinalIgnoreCase) >= 0);

    private readonly record struct Found(bool IsPassword, bool IsHashed)
    {
        public Found After(bool isStep) => this with { IsHashed = IsHashed || (isStep && IsPassword) };

        public Found Or(Found other) => new(IsPassword || other.IsPassword, IsHashed || other.IsHashed);
    }
}
