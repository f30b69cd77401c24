namespace Lg.Rules.Documents;

/// <summary>What the three parts of a bar are called.</summary>
/// <param name="Holds">What is shown to hold.</param>
/// <param name="Open">What is not known.</param>
/// <param name="Fails">What is shown not to hold.</param>
internal sealed record ChartKey(string Holds, string Open, string Fails)
{
    /// <summary>Gets what the second bar of a row is called; empty where rows have one.</summary>
    public string Before { get; init; } = "";
}
