using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// Finds what the query of a URL tells of a person or opens something with, by the name it has there or in the program. Other values in a query
/// say what is asked for.
/// </summary>
internal static class QueryData
{
    private const int MaxDepth = 8;

    private static readonly string[] Words =
    [
        "email", "phone", "socialsecurity", "nationalid", "salary", "birth", "password", "passwd", "surname", "lastname", "firstname", "fullname", "passport", "taxid",
        "creditcard", "cardnumber", "diagnos", "patient", "apikey", "accesstoken", "clientsecret",
    ];

    public static List<IOperation> In(IOperation url, LocalValues locals)
    {
        var found = new List<IOperation>();
        Collect(url, locals, false, MaxDepth, found);
        return found;
    }

    private static void Collect(IOperation url, LocalValues locals, bool isQuery, int depth, List<IOperation> found)
    {
        var value = Operations.Unwrap(url);
        if (value is null || depth == 0)
        {
            return;
        }

        switch (value)
        {
            case ILocalReferenceOperation local:
                foreach (var assigned in locals.AssignedTo(local.Local))
                {
                    Collect(assigned, locals, isQuery, depth - 1, found);
                }

                // builder.Query = …
                foreach (var part in local.Type?.Name == "UriBuilder" ? locals.PutInto(local.Local) : [])
                {
                    Collect(part, locals, true, depth - 1, found);
                }

                break;
            case IInvocationOperation { TargetMethod: { Name: "AddQueryString", ContainingType.Name: "QueryHelpers" }, Arguments: { Length: > 1 } arguments }:
                Collect(arguments[0].Value, locals, false, depth - 1, found);
                if (arguments.Length == 3)
                {
                    Add(arguments[1].Value.ConstantValue.Value as string, arguments[2].Value, found);
                }
                else
                {
                    Pairs(arguments[1].Value, locals, depth - 1, found);
                }

                break;
            case IInvocationOperation { TargetMethod.Name: "ReadAsStringAsync", Instance: { } form } when form.Type?.Name == "FormUrlEncodedContent":
                Pairs(form, locals, depth - 1, found);
                break;
            case not null when EndpointWrappers.Inner(value) is { } inner:
                Collect(inner, locals, isQuery, depth - 1, found);
                break;
            case not null when TextParts.IsText(value):
                Text(value, locals, isQuery, depth - 1, found);
                break;
        }
    }

    private static void Text(IOperation text, LocalValues locals, bool isQuery, int depth, List<IOperation> found)
    {
        var before = isQuery ? "?" : string.Empty;
        foreach (var part in TextParts.Leaves(text))
        {
            if (part.Text is { } known)
            {
                before += known;
                continue;
            }

            if (before.IndexOf('?') >= 0)
            {
                if (before[before.Length - 1] is '?' or '&')
                {
                    Collect(part.Operation, locals, true, depth, found);
                }
                else if (before[before.Length - 1] == '=')
                {
                    var start = before.LastIndexOfAny(['?', '&']) + 1;
                    Add(before.Substring(start, before.Length - 1 - start), part.Operation, found);
                }
            }

            before += "…";
        }
    }

    // new Dictionary { ["email"] = x }, { { "email", x } }, new KeyValuePair("email", x); through a form too.
    private static void Pairs(IOperation pairs, LocalValues locals, int depth, List<IOperation> found)
    {
        if (depth <= 0 || Operations.Unwrap(pairs) is not { } value)
        {
            return;
        }

        if (value is ILocalReferenceOperation local)
        {
            foreach (var assigned in locals.AssignedTo(local.Local))
            {
                Pairs(assigned, locals, depth - 1, found);
            }

            foreach (var part in locals.PutInto(local.Local))
            {
                Add(null, part, found);
            }

            return;
        }

        if (value is IObjectCreationOperation { Type.Name: "FormUrlEncodedContent", Arguments: { Length: 1 } form })
        {
            Pairs(form[0].Value, locals, depth - 1, found);
            return;
        }

        foreach (var part in value.DescendantsAndSelf())
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } key } } assignment:
                    Add(key[0].Value.ConstantValue.Value as string, assignment.Value, found);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } added }:
                    Add(added[0].Value.ConstantValue.Value as string, added[1].Value, found);
                    break;
                case IObjectCreationOperation { Type.Name: "KeyValuePair", Arguments: { Length: 2 } pair }:
                    Add(pair[0].Value.ConstantValue.Value as string, pair[1].Value, found);
                    break;
            }
        }
    }

    private static void Add(string? key, IOperation value, List<IOperation> found)
    {
        if (value.ConstantValue is not { HasValue: true } && (Tells(key) || Tells(NameOf(value))))
        {
            found.Add(value);
        }
    }

    // What Uri.EscapeDataString(person.Email!) is about.
    private static string? NameOf(IOperation value)
    {
        var current = Operations.Unwrap(value);
        for (var depth = 0; depth < MaxDepth && current is IInvocationOperation call; depth++)
        {
            current = Operations.Unwrap(call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value));
        }

        return current is null ? null : Operations.SymbolOf(current)?.Name;
    }

    private static bool Tells(string? name)
    {
        var plain = name?.Replace("_", string.Empty).Replace("-", string.Empty);
        return plain is not null
            && (plain.Equals("ssn", StringComparison.OrdinalIgnoreCase)
                || plain.Equals("iban", StringComparison.OrdinalIgnoreCase)
                || Array.Exists(Words, word => plain.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
    }
}
