using System;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Judges the callbacks that decide whether a server's certificate is good.</summary>
internal static class CertificateCallback
{
    /// <summary>Whether a delegate of that type is asked about a certificate.</summary>
    public static bool Is(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { DelegateInvokeMethod: { ReturnType.SpecialType: SpecialType.System_Boolean } invoke })
        {
            return false;
        }

        if (type.Name == "VerifyServerCertificateCallback")
        {
            return true;
        }

        foreach (var parameter in invoke.Parameters)
        {
            if (parameter.Type.Name == "SslPolicyErrors" || parameter.Type.Name.IndexOf("CertificateValidation", StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The setting that makes the callback say yes, or null.</summary>
    public static Setting? SwitchOf(IOperation callback, FlowService flow)
    {
        if (DelegateBody.Of(callback, flow) is not { } body)
        {
            return null;
        }

        foreach (var operation in BodyWalk.Own(body))
        {
            if (operation is IReturnOperation { ReturnedValue: { } value } returned && SwitchOf(returned, value, body, flow) is { } setting)
            {
                return setting;
            }
        }

        return null;
    }

    private static Setting? SwitchOf(IReturnOperation returned, IOperation value, IOperation body, FlowService flow) =>
        value.ConstantValue is { HasValue: true, Value: true } ? OpenedGuard.Reached(returned, "", flow, within: body)?.Switch.Setting
        : Operations.Unwrap(value) is IConditionalOperation choice ? SwitchOf(choice, flow)
        : Switches.Forcing(value, true, flow)?.Setting;

    // trustServer ? true : errors == SslPolicyErrors.None
    private static Setting? SwitchOf(IConditionalOperation choice, FlowService flow) =>
        choice.WhenTrue.ConstantValue is { HasValue: true, Value: true } ? Switches.Forcing(choice.Condition, true, flow)?.Setting
        : choice.WhenFalse?.ConstantValue is { HasValue: true, Value: true } ? Switches.Forcing(choice.Condition, false, flow)?.Setting
        : null;
}
