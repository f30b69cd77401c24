namespace Lg.Web.Storage;

/// <summary>A draft in the list of those that the browser keeps.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="SavedAt">When it was saved.</param>
public sealed record DraftSummary(string Id, string Name, DateTimeOffset SavedAt);
