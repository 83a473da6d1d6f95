namespace ContractorPortal.Drawings;

/// <summary>One technical drawing that suppliers may see.</summary>
public sealed record Drawing(string Number, string Title, string Revision);
