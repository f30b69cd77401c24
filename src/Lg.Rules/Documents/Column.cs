namespace Lg.Rules.Documents;

/// <summary>A column of a table.</summary>
/// <typeparam name="T">What the table has rows of.</typeparam>
/// <param name="Heading">The heading.</param>
/// <param name="Cell">Returns the cell of a row.</param>
internal readonly record struct Column<T>(string Heading, Func<T, Inline> Cell);
