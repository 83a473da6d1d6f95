using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>A provider's token found in a text: what it is and where it stands, never what it says.</summary>
/// <param name="Name">The token's kind in words: "GitHub personal access token".</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="IsVerified">Whether a published checksum holds, so that this can be neither an accident nor a made-up example.</param>
/// <param name="IsOftenPublic">Whether such keys also live in web pages and apps, restricted on the server side.</param>
internal readonly record struct TokenMatch(string Name, TextSpan Span, bool IsVerified, bool IsOftenPublic);
