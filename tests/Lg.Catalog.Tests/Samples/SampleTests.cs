using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Catalog.Tests.Samples;

/// <summary>What holds of every sample.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Reviews => ["trafikkontoret-2026", "stadshus-ab-2025", "skarpnack-2024"];

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Every_value_of_a_sample_has_its_place_in_the_document(string name)
    {
        var review = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Sample.Folder, $"{name}.json")))!;
        var provenance = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Sample.Folder, $"{name}.provenance.json")))!.AsObject();

        Assert.All(Leaves(review, ""), pointer => Assert.True(IsCovered(pointer, provenance), pointer));
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Every_place_of_the_provenance_is_in_the_sample(string name)
    {
        var review = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Sample.Folder, $"{name}.json")))!;
        var provenance = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Sample.Folder, $"{name}.provenance.json")))!.AsObject();

        Assert.All(provenance, pair => Assert.True(Find(review, pair.Key) is not null, pair.Key));
    }

    [Fact]
    public void An_empty_draft_has_nothing_that_is_not_met() =>
        Assert.DoesNotContain(Assess(new Review()).Findings, finding => finding.Verdict == Verdict.NotMet);

    [Fact]
    public void An_empty_submitted_review_has_things_that_are_not_met() =>
        Assert.Contains(Assess(new Review { Stage = Stage.Submitted }).Findings, finding => finding.Verdict == Verdict.NotMet);

    [Fact]
    public void The_same_review_gives_the_same_bytes_twice_and_in_parallel()
    {
        var expected = ReportJson.Write(Sample.Assess(Sample.Trafikkontoret, "2025-12-01"), Lg.Tests.Shown.Everything);

        var reports = ParallelEnumerable.Range(0, 16)
            .Select(_ => ReportJson.Write(Sample.Assess(Sample.Trafikkontoret, "2025-12-01"), Lg.Tests.Shown.Everything))
            .ToList();

        Assert.All(reports, report => Assert.Equal(expected, report));
    }

    [Fact]
    public void The_minimal_draft_can_be_read_and_asks_questions()
    {
        var draft = YamlReviewReader.Read(
            File.ReadAllBytes(Path.Combine(Sample.Folder, "minimal-draft.yaml")), vocabulary: ShippedCatalog.Rulebook.Vocabulary);

        Assert.NotEmpty(Assess(draft.Value!).Questions);
    }

    private static Report Assess(Review review) => ShippedCatalog.Rulebook.Assess(review, new DateOnly(2026, 11, 21));

    private static IEnumerable<string> Leaves(JsonNode? node, string pointer) => node switch
    {
        JsonObject { Count: > 0 } parts => parts.SelectMany(part => Leaves(part.Value, $"{pointer}/{part.Key}")),
        JsonArray { Count: > 0 } items => items.SelectMany((item, index) => Leaves(item, $"{pointer}/{index}")),
        _ => [pointer],
    };

    private static bool IsCovered(string pointer, JsonObject provenance)
    {
        for (var place = pointer; place.Length > 0; place = place[..place.LastIndexOf('/')])
        {
            if (provenance.ContainsKey(place))
                return true;
        }

        return false;
    }

    private static JsonNode? Find(JsonNode review, string pointer)
    {
        JsonNode? node = review;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node switch
            {
                JsonObject parts => parts[step],
                JsonArray items when int.TryParse(step, out var index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }
}
