using Lg.Model;
using Lg.Workbench.Changes;

namespace Lg.Workbench.Impact;

/// <summary>A finding that has come, gone, or says something else.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Subject">The pointer of what it is about; <c>null</c> for the review as a whole.</param>
/// <param name="Fate">What has become of it.</param>
/// <param name="Before">What it said; <c>null</c> when it has come.</param>
/// <param name="After">What it says; <c>null</c> when it has gone.</param>
internal sealed record FindingChange(string Requirement, string? Subject, Fate Fate, LocalizedText? Before, LocalizedText? After);
