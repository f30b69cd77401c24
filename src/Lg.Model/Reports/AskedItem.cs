namespace Lg.Model.Reports;

/// <summary>An item of a list that a question is asked of.</summary>
/// <param name="Key">The key of the item.</param>
/// <param name="Pointer">The place in the review where its answer goes, as a JSON Pointer.</param>
public sealed record AskedItem(string Key, string Pointer) : Confidential;
