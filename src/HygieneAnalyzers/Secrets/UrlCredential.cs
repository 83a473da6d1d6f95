using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>Where user, password and host stand in a URL; the values themselves are not kept.</summary>
internal readonly record struct UrlCredential(string Scheme, TextSpan User, TextSpan Password, TextSpan Host);
