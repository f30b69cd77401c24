namespace Lg.Rules.Compilation.Analysis;

/// <summary>What can be known: the value of an expression, or how the values of two stand to each other.</summary>
/// <param name="Expression">The number of the expression, as <see cref="SameExpression"/> gives it.</param>
/// <param name="Other">The number of the expression that it is held against; <c>null</c> for the value itself.</param>
internal readonly record struct Quantity(int Expression, int? Other = null);
