using HygieneAnalyzers.Secrets;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Reads <c>[DebuggerDisplay("{User} {Password,nq}")]</c>.</summary>
internal static class DebuggerDisplays
{
    /// <summary>The first member in braces that is a credential, or null; <c>{Password.Length}</c> is none.</summary>
    public static string? CredentialIn(string format, CredentialKnowledge knowledge)
    {
        for (var open = format.IndexOf('{'); open >= 0; open = format.IndexOf('{', open + 1))
        {
            var close = format.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var expression = format.Substring(open + 1, close - open - 1);
            var comma = expression.IndexOf(',');
            var member = (comma < 0 ? expression : expression.Substring(0, comma)).Trim();
            var name = member.Substring(member.LastIndexOf('.') + 1);
            if (name.IndexOf('(') < 0 && knowledge.Judge(name) == CredentialName.Strong)
            {
                return name;
            }
        }

        return null;
    }
}
