namespace HygieneAnalyzers.Flow;

/// <summary>The kinds of places that a value can come from.</summary>
internal enum OriginKind
{
    /// <summary>Written in the source, or computed from nothing but what is written there.</summary>
    Literal,

    /// <summary>A parameter of the method, lambda or primary constructor.</summary>
    Parameter,

    /// <summary>The object itself: <c>this</c>.</summary>
    This,

    /// <summary>A field or an event.</summary>
    Field,

    /// <summary>A property or an indexer.</summary>
    Property,

    /// <summary>A local variable that a lambda or local function shares with the method around it.</summary>
    Local,

    /// <summary>The result of a call.</summary>
    Call,

    /// <summary>What a call left in one of its <c>ref</c> or <c>out</c> arguments, or inside an object that it was given.</summary>
    CallArgument,

    /// <summary>An object, array, collection or tuple made here.</summary>
    Creation,

    /// <summary>A lambda, or a method used as a delegate.</summary>
    Delegate,

    /// <summary>Anything else, and everything beyond the budget.</summary>
    Unknown,
}
