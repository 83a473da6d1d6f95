using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds Identity set up in a way that never asks for the second factor, although the code deals with one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecondFactorNeverRequired() : HygieneAnalyzer(Descriptor)
{
    private const string Builder = "Microsoft.AspNetCore.Identity.IdentityBuilder";
    private const string UserStore = "Microsoft.AspNetCore.Identity.IUserStore`1";
    private const string TwoFactorStore = "Microsoft.AspNetCore.Identity.IUserTwoFactorStore`1";

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3007",
        "Second factor can never be required",
        "{0}, so no account is ever asked for its second factor; {1}",
        "Identity asks for a second factor only when the store can tell who has one and a token provider can check it. Otherwise every check passes in silence.");

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(Builder))
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var call = (IInvocationOperation)context.Operation;
        switch (call.TargetMethod.Name)
        {
            case "AddIdentity" or "AddIdentityCore" when TypeNames.Is(call.Type, "Microsoft.AspNetCore.Identity.IdentityBuilder"):
                if (TwoFactorSetup.LacksProviders(context.Compilation))
                {
                    Report(context, call, "No token provider is added", "call 'AddDefaultTokenProviders'");
                }

                break;
            case "AddUserStore" when TypeNames.Is(call.TargetMethod.ContainingType, Builder) && call.TargetMethod.TypeArguments.Length == 1:
                if (LacksTwoFactor(call.TargetMethod.TypeArguments[0], hygiene) && TwoFactorSetup.IsUsed(context.Compilation))
                {
                    Report(context, call, "The user store does not implement 'IUserTwoFactorStore'", "implement it");
                }

                break;
            case "AddScoped" or "AddTransient" or "AddSingleton" when call.TargetMethod.TypeArguments.Length == 2 && IsStore(call.TargetMethod.TypeArguments[0], hygiene):
                if (LacksTwoFactor(call.TargetMethod.TypeArguments[1], hygiene) && TwoFactorSetup.IsUsed(context.Compilation))
                {
                    Report(context, call, "The user store does not implement 'IUserTwoFactorStore'", "implement it");
                }

                break;
        }
    }

    private static bool IsStore(ITypeSymbol type, HygieneContext hygiene) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, hygiene.Types[UserStore]);

    private static bool LacksTwoFactor(ITypeSymbol store, HygieneContext hygiene) =>
        store is INamedTypeSymbol && !store.DeclaringSyntaxReferences.IsEmpty
        && Implements(store, hygiene.Types[UserStore]) && !Implements(store, hygiene.Types[TwoFactorStore]);

    private static bool Implements(ITypeSymbol type, INamedTypeSymbol? contract)
    {
        foreach (var face in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(face.OriginalDefinition, contract))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation call, string what, string remedy) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, PlaceOf(call.Syntax).GetLocation(), what, remedy));

    private static SyntaxNode PlaceOf(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : call;
}
