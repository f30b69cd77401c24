namespace Lg.Rules.Documents;

/// <summary>What the rows and the columns of a matrix are.</summary>
/// <param name="Up">What the rows are, from below.</param>
/// <param name="Along">What the columns are.</param>
/// <param name="Description">How to read the picture, for whoever hears it.</param>
internal sealed record MatrixAxes(string Up, string Along, string Description);
