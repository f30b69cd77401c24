namespace Lg.Rules.Documents;

/// <summary>Something that stands in a cell of a matrix.</summary>
/// <param name="Up">In which row its cell is, counted from below and from one.</param>
/// <param name="Along">In which column its cell is, counted from one.</param>
/// <param name="Sign">What stands in the cell, cut where it is long.</param>
/// <param name="Name">What it is called in full.</param>
/// <param name="Value">Where it stands, in words.</param>
internal sealed record MatrixMark(int Up, int Along, string Sign, string Name, string Value);
