using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>
/// A requirement that is not met, or not yet in force, with how many subjects lack it. What it says and what to do stand in
/// <c>requirements</c>.
/// </summary>
public sealed record GapView : Confidential
{
    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets how ready the unit is for a requirement that is announced but not yet in force.</summary>
    public Readiness? Readiness { get; init; }

    /// <summary>Gets the day from which a requirement that is announced is in force.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Gets how many subjects lack it; 1 when it is about the review as a whole.</summary>
    public required int Count { get; init; }

    /// <summary>Gets the first of them, as places in the review.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Gets why, in a sentence: of one subject the values that decide it, of several how many they are.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Gets how much the low end of the score would rise if all of them were met, in points of 100.</summary>
    public decimal? Points { get; init; }

    /// <summary>Gets how a waiver of the requirement stands.</summary>
    public WaiverState? Waiver { get; init; }

    /// <summary>Gets how it stands against last year, when that is the same of all.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Gets the ids of the requirements that say the same, and are not reported by themselves.</summary>
    public IReadOnlyList<string> RestatedBy { get; init; } = [];
}
