namespace HygieneAnalyzers.Context.Sinks;

/// <summary>One entry of the API table: a parameter or property that takes a credential though its name alone does not say so.</summary>
/// <param name="Type">Full name of the declaring type without arity; derived types count.</param>
/// <param name="Member">Method or property name; <c>.ctor</c> for constructors.</param>
/// <param name="Parameter">Parameter name; <c>value</c> for a property's setter.</param>
/// <param name="Kind">What the value becomes.</param>
internal sealed record CredentialApi(string Type, string Member, string Parameter, SinkKind Kind);
