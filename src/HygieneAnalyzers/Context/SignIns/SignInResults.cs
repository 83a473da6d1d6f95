using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Tells where a sign-in result comes from that a condition looks at.</summary>
internal static class SignInResults
{
    public const string CheckOnly = "CheckPasswordSignInAsync";

    private const string ResultType = "Microsoft.AspNetCore.Identity.SignInResult";

    /// <summary>The call that made the result on which <c>RequiresTwoFactor</c> is read, when it never sets it; else null.</summary>
    public static IInvocationOperation? DeadCheck(IPropertyReferenceOperation read, HygieneContext hygiene)
    {
        if (!IsOfIdentity(read, hygiene)
            || read.Parent is INameOfOperation
            || Subject(read) is not { } result)
        {
            return null;
        }

        return CheckOnlyOrigin(result, hygiene, 0);
    }

    /// <summary>Whether <c>RequiresTwoFactor</c> of Identity's own result is read.</summary>
    public static bool IsOfIdentity(IPropertyReferenceOperation read, HygieneContext hygiene) =>
        read.Property.Name == "RequiresTwoFactor" && SymbolEqualityComparer.Default.Equals(read.Property.ContainingType, hygiene.Types[ResultType]);

    private static IInvocationOperation? CheckOnlyOrigin(IOperation result, HygieneContext hygiene, int depth)
    {
        IInvocationOperation? check = null;
        foreach (var origin in FlowService.For(hygiene).OriginsOf(result))
        {
            if (origin is { Method.Name: "ConfigureAwait", Operation: IInvocationOperation { Instance: { } awaited } } && depth < 3)
            {
                check = CheckOnlyOrigin(awaited, hygiene, depth + 1);
                if (check is null)
                {
                    return null;
                }

                continue;
            }

            if (origin is not { Kind: OriginKind.Call, Method: { } method, Path: null, Operation: IInvocationOperation call })
            {
                return null;
            }

            check = method.Name != CheckOnly ? CheckOnlyInside(method, call, hygiene, depth + 1) : IsOverridden(method, hygiene) ? null : call;
            if (check is null)
            {
                return null;
            }
        }

        return check;
    }

    /// <summary>The check whose result a helper of the file hands on, when it returns nothing else but fixed answers.</summary>
    private static IInvocationOperation? CheckOnlyInside(IMethodSymbol helper, IInvocationOperation call, HygieneContext hygiene, int depth)
    {
        if (depth > 3 || helper.IsVirtual || helper.IsAbstract || Declared.Body(helper, call.SemanticModel) is not { } body)
        {
            return null;
        }

        IInvocationOperation? check = null;
        foreach (var operation in BodyWalk.Own(body))
        {
            if (operation is IReturnOperation { ReturnedValue: { } value } && !IsFixedAnswer(value))
            {
                check = CheckOnlyOrigin(value, hygiene, depth);
                if (check is null)
                {
                    return null;
                }
            }
        }

        return check;
    }

    private static bool IsFixedAnswer(IOperation value) =>
        Operations.Unwrap(value) is IPropertyReferenceOperation { Instance: null, Property: { Name: not "TwoFactorRequired", ContainingType.Name: "SignInResult" } };

    /// <summary>What a property is read of, also where a pattern reads it.</summary>
    public static IOperation? Subject(IPropertyReferenceOperation read)
    {
        if (read.Instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput })
        {
            return read.Instance;
        }

        var pattern = read.Parent?.Parent;
        var outer = pattern?.Parent;
        while (outer is IBinaryPatternOperation or INegatedPatternOperation)
        {
            outer = outer.Parent;
        }

        return outer switch
        {
            IIsPatternOperation isPattern => isPattern.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            _ => null,
        };
    }

    /// <summary>Whoever overrides the check may set what the original never does.</summary>
    private static bool IsOverridden(IMethodSymbol method, HygieneContext hygiene)
    {
        if (hygiene.Types[IdentityApis.SignInManager] is not { } manager
            || !SymbolEqualityComparer.Default.Equals(method.ContainingType.OriginalDefinition, manager))
        {
            return true;
        }

        foreach (var derived in DerivedTypes.For(hygiene).Of(manager))
        {
            if (!derived.GetMembers(CheckOnly).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
