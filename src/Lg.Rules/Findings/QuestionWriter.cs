using System.Globalization;
using System.Text.RegularExpressions;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Deciding;

namespace Lg.Rules.Findings;

/// <summary>
/// Gathers what to answer next: one question for each unknown fact, equal fields of several items as one. Those stand first that decide
/// most of the weight, and those last that can take nothing of the high end of the score away. What can be answered, and the ways to
/// decide, are found for those that are shown.
/// </summary>
internal sealed partial class QuestionWriter(Scoring scoring, Review review, Lock gate)
{
    private readonly AllowedAnswers answers = new(review);

    // Of rows that are alike the same holds, so it is worked out once.
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private readonly Dictionary<(Lazy<FactsNeeded> Alike, string ReadAt), (bool CouldFail, int Answers)> failures = [];

    public IReadOnlyList<Question> Write(IEnumerable<OpenRow> undetermined) =>
    [
        .. undetermined
            .SelectMany(row => row.Asked.Select(fact => (Fact: fact, Row: row)))
            .GroupBy(pair => PlaceOf(pair.Fact), StringComparer.Ordinal)
            .Select(group => (Question: Write([.. group]), Decided: Decided(group)))
            .OrderBy(asked => asked.Question.UpTo == 0)
            .ThenByDescending(asked => asked.Decided)
            .ThenByDescending(asked => asked.Question.UpTo)
            .ThenByDescending(asked => asked.Question.Decides.Count)
            .Select(asked => asked.Question),
    ];

    private Question Write(IReadOnlyList<(Missing Fact, OpenRow Row)> asked) => new()
    {
        Pointer = asked[0].Fact.Pointer,
        Text = asked[0].Fact.Question,
        AnswerLater = AnswerTo(asked[0].Fact.Pointer),
        Chapter = asked[0].Fact.Chapter,
        Count = asked.Select(pair => pair.Fact.Pointer).Distinct(StringComparer.Ordinal).Count(),
        ItemsLater = ItemsOf([.. asked.Select(pair => pair.Fact.Pointer).Distinct(StringComparer.Ordinal).Take(Limits.NamedKeys)]),
        Decides = [.. asked.Select(pair => pair.Row.Outcome.Requirement.Id).Distinct(StringComparer.Ordinal)],
        WaysLater = WaysOf([.. asked.Select(pair => pair.Row).DistinctBy(row => row.Outcome.Requirement.Id).Select(row => row.Lean())]),
        UpTo = scoring.FallOf(asked.Where(pair => FailureOf(pair.Row, pair.Fact).CouldFail)
            .DistinctBy(pair => (pair.Row, IsAsAWhole(pair.Row.Outcome, pair.Fact)), Same.Instance)
            .Select(pair => (pair.Row.Outcome, pair.Row.Row, IsAsAWhole(pair.Row.Outcome, pair.Fact)))),
    };

    private Deferred<AllowedAnswer?> AnswerTo(string pointer) => Deferred<AllowedAnswer?>.By(gate, () => answers.At(pointer));

    private Deferred<IReadOnlyList<AskedItem>> ItemsOf(IReadOnlyList<string> pointers) =>
        Deferred<IReadOnlyList<AskedItem>>.By(
            gate,
            () =>
            [
                .. pointers.Select(pointer => Item().Match(pointer))
                    .Where(item => item.Success)
                    .GroupBy(item => item.Groups["list"].Value)
                    .SelectMany(ItemsOf),
            ]);

    private IEnumerable<AskedItem> ItemsOf(IGrouping<string, Match> places)
    {
        var listed = ListedItems.Of(review, places.Key).ToList();
        return places.Select(
            place => new AskedItem(listed[int.Parse(place.Groups["index"].Value, CultureInfo.InvariantCulture)].Item.Key, place.Value));
    }

    private Deferred<IReadOnlyList<WaysToDecide>> WaysOf(IReadOnlyList<OpenRow> rows) =>
        Deferred<IReadOnlyList<WaysToDecide>>.By(gate, () => [.. rows.Where(IsDecidedOtherwise).Select(WaysOf)]);

    private Share Decided(IEnumerable<(Missing Fact, OpenRow Row)> asked) => scoring.DecidedBy(
        asked.DistinctBy(pair => pair.Row, ReferenceEqualityComparer.Instance)
            .Select(pair => (pair.Row.Outcome, pair.Row.Row, FailureOf(pair.Row, pair.Fact).Answers)));

    private string PlaceOf(Missing fact) =>
        places.TryGetValue(fact.ReadAt, out var place) ? place : places[fact.ReadAt] = Index().Replace(fact.ReadAt, "/*");

    private (bool CouldFail, int Answers) FailureOf(OpenRow row, Missing fact) =>
        failures.TryGetValue((row.Needed, fact.ReadAt), out var known)
            ? known
            : failures[(row.Needed, fact.ReadAt)] = (row.CouldFail(fact), row.AnswersWith(fact));

    private static bool IsAsAWhole(Outcome outcome, Missing fact) =>
        outcome.Requirement is { Subject: { } subject, Source.Coverage: { } member } && fact.Pointer == subject.CoveragePointer(member);

    private static bool IsDecidedOtherwise(OpenRow row) =>
        row.Needed.Value.Sets.Count > 1 || row.Needed.Value.Sets.Any(set => set.Count > 1);

    private static WaysToDecide WaysOf(OpenRow row) => new()
    {
        Requirement = row.Outcome.Requirement.Id,
        FactsNeeded = [.. row.Needed.Value.Sets.Select(set => (IReadOnlyList<string>)[.. set.Select(fact => fact.Pointer)])],
        FactsNeededCut = row.Needed.Value.IsCut,
    };

    // By identity: to compare rows by what their items say takes long.
    private sealed class Same : IEqualityComparer<(OpenRow Row, bool AsAWhole)>
    {
        public static Same Instance { get; } = new();

        public bool Equals((OpenRow Row, bool AsAWhole) x, (OpenRow Row, bool AsAWhole) y) =>
            ReferenceEquals(x.Row, y.Row) && x.AsAWhole == y.AsAWhole;

        public int GetHashCode((OpenRow Row, bool AsAWhole) obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Row);
    }

    // A field of an item of a list of the review itself.
    [GeneratedRegex("^(?<list>(/[A-Za-z]+)+)/(?<index>[0-9]+)/[^0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex("/[0-9]+(?=/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
