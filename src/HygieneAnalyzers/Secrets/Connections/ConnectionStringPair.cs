using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Connections;

/// <summary>One <c>key=value</c>: the key in normal form (lower case, letters and digits only), and where both stand.</summary>
/// <param name="Key">The normal form: <c>userid</c> for <c>User ID</c>.</param>
/// <param name="KeySpan">The key as written.</param>
/// <param name="Value">The value without its quotes.</param>
/// <param name="Whole">The whole pair with its separator, which a fix removes.</param>
internal readonly record struct ConnectionStringPair(string Key, TextSpan KeySpan, TextSpan Value, TextSpan Whole);
