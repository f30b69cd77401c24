using Lg.Model;

namespace Lg.Rules;

/// <summary>A goal that the catalog can suggest.</summary>
/// <param name="Key">The key, which a planned goal, decision or activity names as its topic.</param>
/// <param name="Area">The id of its area.</param>
/// <param name="Title">What is to be achieved.</param>
public sealed record GoalInfo(string Key, string Area, LocalizedText Title);
