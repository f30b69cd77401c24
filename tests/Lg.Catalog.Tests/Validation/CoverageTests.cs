using Lg.Tests;

namespace Lg.Catalog.Tests.Validation;

/// <summary>Nothing that was found to ask for is lost, and the catalog is as large as it says.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> Ids = [.. ShippedCatalog.Rulebook.Requirements.Select(requirement => requirement.Id)];

    [Fact]
    public void There_are_282_candidates_and_each_is_held_by_requirements_of_the_catalog() =>
        Assert.Equal(
            (282, 0),
            (
                Candidate.All.Count,
                Candidate.All.SelectMany(candidate => candidate.Requirements.Concat(candidate.Compared)).Count(id => !Ids.Contains(id))));

    [Fact]
    public void A_candidate_that_was_merged_or_left_to_a_person_says_why() =>
        Assert.Equal(
            [], Candidate.All.Where(candidate => candidate.Fate != Fate.Kept && candidate.Note is "").Select(candidate => candidate.Id));

    [Fact]
    public void Each_duty_that_no_candidate_named_is_held_by_requirements_of_the_catalog_and_says_why() =>
        Assert.Equal([], Duty.All.Where(duty => duty.Note is "" || !duty.Requirements.All(Ids.Contains)).Select(duty => duty.Place));

    [Fact]
    public void At_least_240_requirements_are_active()
    {
        foreach (var group in ShippedCatalog.Rulebook.Requirements.GroupBy(requirement => requirement.Ruleset))
            output.WriteLine($"{group.Key}: {group.Count()}");

        Assert.InRange(ShippedCatalog.Rulebook.Requirements.Count, 240, int.MaxValue);
    }

    [Fact]
    public void The_document_is_current() =>
        Snapshot.IsFile(CoverageDocument.Write(), Path.Combine(Tables.Docs, "catalog-coverage.md"));
}
