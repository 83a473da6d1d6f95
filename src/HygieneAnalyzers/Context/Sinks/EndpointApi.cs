namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Members that take an endpoint.</summary>
/// <param name="Type">Full name of the declaring type without arity; derived types count.</param>
/// <param name="Members">Method and property names separated by blanks; <c>.ctor</c> for constructors, <c>*</c> for every method.</param>
/// <param name="Parameters">Parameter names separated by blanks; <c>value</c> for a property's setter.</param>
/// <param name="Form">How the text is read.</param>
/// <param name="Role">What the program does with it.</param>
/// <param name="IsService">Whether the object stands for the other machine, so that its calls are requests whatever they are called.</param>
internal sealed record EndpointApi(
    string Type, string Members, string Parameters, EndpointForm Form = EndpointForm.Url, EndpointRole Role = EndpointRole.Connect, bool IsService = false)
{
    /// <summary>In place of a type: whatever a generator of clients wrote.</summary>
    public const string GeneratedClient = "*";

    public const string AnyMember = "*";

    public const string Constructor = ".ctor";

    public const string Setter = "value";
}
