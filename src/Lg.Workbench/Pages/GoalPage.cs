using Lg.Model;

namespace Lg.Workbench.Pages;

/// <summary>The goal that would close a requirement, its thresholds filled in.</summary>
/// <param name="Key">The key of its template.</param>
/// <param name="Title">What is to be achieved.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Target">What it is to come to.</param>
/// <param name="Due">When at the latest.</param>
/// <param name="Owner">The role that answers for it.</param>
internal sealed record GoalPage(
    string Key, LocalizedText Title, LocalizedText Measure, LocalizedText Target, LocalizedText Due, LocalizedText Owner);
