using Lg.Model;

namespace Lg.Workbench.Changes;

/// <summary>One thing that is said otherwise than before.</summary>
/// <param name="What">What it is, such as <c>allvar</c>.</param>
/// <param name="Effect">What it can do.</param>
/// <param name="Before">What was said; <c>null</c> for nothing.</param>
/// <param name="After">What is said; <c>null</c> for nothing.</param>
internal sealed record Difference(LocalizedText What, Effect Effect, string? Before, string? After);
