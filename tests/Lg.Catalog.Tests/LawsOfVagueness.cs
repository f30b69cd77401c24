using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lg.Catalog.Tests.Inference;
using Lg.Catalog.Tests.Samples;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Workbench.Proofs.Vagueness;

namespace Lg.Catalog.Tests;

/// <summary>
/// Whatever a document is vague about, a verdict may become undetermined, and never the opposite: a share becomes "at least some", a day
/// its year, a list one that names only some, and facts are left out. A requirement of reporting asks what a submitted review says, so
/// leaving out is not vague to it.
/// </summary>
public sealed class LawsOfVagueness
{
    private const int Steps = 10;

    // 200 reviews, said less of in ten steps each.
    [Property(MaxTest = 200)]
    public Property Less_said_reverses_no_verdict() => Prop.ForAll(Arb.From(Vaguer), start =>
    {
        var before = VerdictsOf(start.Review, start.AsOf);
        var json = Json(start.Review);
        List<string> said = [];
        var hasDropped = false;
        foreach (var choice in start.Choices)
        {
            var ways = Weakenings.Of(json).ToList();
            if (ways.Count == 0)
                continue;

            var way = ways[choice % ways.Count];
            var vaguer = way.Weaker();
            if (Read(vaguer) is not { } weaker)
                continue;

            (json, hasDropped) = (vaguer, hasDropped || way.Kind == WeakeningKind.Dropped);
            said.Add($"{way.Pointer} {way.Words.En}");
            Assert.Equal(
                "", Reversed(before, VerdictsOf(weaker, start.AsOf), exceptReporting: hasDropped && weaker.Stage == Stage.Submitted, said));
        }
    });

    [Fact]
    public void Every_kind_of_vagueness_is_met_in_the_samples() => Assert.Equal(
        Enum.GetValues<WeakeningKind>(),
        Samples().SelectMany(sample => Weakenings.Of(Json(sample))).Select(way => way.Kind).Distinct().Order());

    [Fact]
    public void What_is_said_less_of_a_sample_can_be_read() => Assert.Equal(
        [],
        Samples()
            .SelectMany(sample => Weakenings.Of(Json(sample)))
            .Where(way => Read(way.Weaker()) is null)
            .Select(way => $"{way.Pointer} {way.Words.En}"));

    private static Gen<Start> Vaguer =>
        from review in Gen.OneOf(
            Gen.Elements(Samples()),
            Gen.Elements(Samples()).Select(sample => sample with { Stage = Stage.Draft }),
            LawsRandomReviews.Generator.Reviews)
        from choices in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), Steps)
        from asOf in LawsRandomReviews.AsOf
        where !Contradicts(review, asOf)
        select new Start(review, choices, asOf);

    // Of what contradicts itself, either half can be left out: a collection and its items, or that something is done on a day that has not
    // come.
    private static bool Contradicts(Review review, DateOnly asOf) =>
        review.Compliance?.LocalInstruction?.AdoptedOn is { } adopted && adopted.Last > asOf
        || ShippedCatalog.Rulebook.Assess(review, asOf).Observations.Any(seen => seen.Code is "LG5001" or "LG5007" or "LG5011" or "LG5017");

    private static Review[] Samples() => [Sample.Trafikkontoret, Sample.StadshusAb, Sample.Skarpnack];

    private static JsonObject Json(Review review) => (JsonObject)JsonNode.Parse(ReviewJson.Write(review))!;

    private static Review? Read(JsonObject review) => ReviewReader.Read(Encoding.UTF8.GetBytes(review.ToJsonString())).Value;

    private static Dictionary<string, Verdict> VerdictsOf(Review review, DateOnly asOf) =>
        PlainConclusions.Draw(ShippedCatalog.Rulebook.Compiled, ShippedCatalog.Rulebook.CreateAssessment(review, asOf)).Outcomes
            .ToDictionary(outcome => outcome.Requirement.Id, outcome => outcome.Verdict, StringComparer.Ordinal);

    private static string Reversed(
        Dictionary<string, Verdict> before,
        Dictionary<string, Verdict> after,
        bool exceptReporting,
        IEnumerable<string> said) => string.Join('\n',
        from requirement in ShippedCatalog.Rulebook.Compiled.Requirements
        where !(exceptReporting && requirement.Source.Kind == RequirementKind.Reporting)
        let verdicts = (before[requirement.Id], after[requirement.Id])
        where verdicts is (Verdict.Met, Verdict.NotMet) or (Verdict.NotMet, Verdict.Met)
        select $"{requirement.Id} {verdicts}: {string.Join("; ", said)}");

    private sealed record Start(Review Review, int[] Choices, DateOnly AsOf)
    {
        public override string ToString() =>
            $"as of {AsOf.ToString("O", CultureInfo.InvariantCulture)}\nchoices {string.Join(' ', Choices)}\n{Encoding.UTF8.GetString(ReviewJson.Write(Review))}";
    }
}
