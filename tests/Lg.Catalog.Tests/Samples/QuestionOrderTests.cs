using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings;

namespace Lg.Catalog.Tests.Samples;

/// <summary>
/// The questions of the smallest draft, held against trying answers: for each question and each requirement that it decides, how much of
/// the high end an answer takes away, beside what else could be stated.
/// </summary>
public sealed class QuestionOrderTests
{
    private const int Shown = 10;
    private const decimal Rounding = 0.11m;

    // The rarest falls are found by chance; what is told to take most must be found for the most part.
    private const decimal Found = 0.6m;

    private static readonly DateOnly AsOf = new(2026, 11, 21);
    private static readonly int[] Densities =
        [.. Enumerable.Repeat<int[]>([10, 30, 30, 60, 60, 90, 90], 12).SelectMany(densities => densities)];

    private static Review Draft { get; } = Read("minimal-draft.yaml");

    private static Lazy<IReadOnlyList<(Question Question, decimal Fall)>> Tried { get; } = new(TryAll);

    private static Report Told { get; } = ShippedCatalog.Rulebook.Assess(Draft, AsOf);

    [Fact]
    public void No_answer_takes_more_of_the_high_end_than_is_told() =>
        Assert.Empty(Tried.Value.Where(tried => tried.Fall > tried.Question.UpTo + Rounding).Select(Line));

    [Fact]
    public void What_the_first_ten_are_told_to_take_can_be_taken() =>
        Assert.Empty(Tried.Value.Take(Shown).Where(tried => tried.Fall < (tried.Question.UpTo * Found) - Rounding).Select(Line));

    [Fact]
    public void None_of_the_first_ten_takes_nothing_away() =>
        Assert.All(Told.Questions.Take(Shown), question => Assert.True(question.UpTo > 0, question.Pointer));

    private static IReadOnlyList<(Question Question, decimal Fall)> TryAll() =>
        [.. Told.Questions.Select(question => (question, LargestFall(question)))];

    private static string Line((Question Question, decimal Fall) tried) =>
        string.Create(CultureInfo.InvariantCulture, $"{tried.Question.Pointer}: told {tried.Question.UpTo}, found {tried.Fall:0.0}");

    private static decimal LargestFall(Question question)
    {
        var decided = Counted.Where(requirement => question.Decides.Contains(requirement.Id)).ToList();
        AnyAnswer any = new(new Random(7), AsOf);
        Dictionary<string, decimal> falls = [];
        foreach (var (review, answers) in Densities
            .Select(density => (AnyAnswer.With(Beside(any.Review(density)), question.Pointer, null), 12))
            .Prepend((Draft, 120)))
        {
            var before = HighEnds(review, decided);
            foreach (var answer in any.To(question.Pointer, answers))
            {
                foreach (var (id, high) in HighEnds(AnyAnswer.With(review, question.Pointer, answer), decided))
                    falls[id] = Math.Max(falls.GetValueOrDefault(id), before.GetValueOrDefault(id) - high);
            }
        }

        return 100 * decided.Sum(requirement => falls.GetValueOrDefault(requirement.Id) * Weights.Of(requirement)) / Total;
    }

    // What the draft says stands; the rest may be anything.
    private static Review Beside(Review other) => other with
    {
        Stage = null,
        Details = (other.Details ?? new()) with { PlanYear = Draft.Details!.PlanYear },
        Unit = (other.Unit ?? new()) with { Kind = Draft.Unit!.Kind },
        SetAside = null,
    };

    // What restates another that applies weighs nothing beside it.
    private static IReadOnlyList<CompiledRequirement> Counted { get; } =
    [
        .. ShippedCatalog.Rulebook.Compiled.Requirements
            .Where(requirement => Weights.Of(requirement) > 0)
            .Where(requirement => requirement.Restates is not { } other
                || !Applies(ShippedCatalog.Rulebook.Compiled.Requirements.Single(one => one.Id == other))),
    ];

    private static decimal Total { get; } = Counted.Where(Applies).Sum(requirement => Weights.Of(requirement));

    private static bool Applies(CompiledRequirement requirement) => HighEnds(Draft, [requirement]).Count > 0;

    private static Dictionary<string, decimal> HighEnds(Review review, IEnumerable<CompiledRequirement> requirements)
    {
        var year = review.Details?.PlanYear;
        Evaluator evaluator =
            new(new EvaluationScope(review, null, AsOf, ShippedCatalog.Rulebook.Compiled.Parameters.ValuesOn(AsOf, year)), year);
        return requirements.Select(requirement => (requirement.Id, evaluator.Evaluate(requirement).Share))
            .Where(pair => pair.Share is not null)
            .ToDictionary(pair => pair.Id, pair => (decimal)pair.Share!.Value.High.Numerator / (decimal)pair.Share!.Value.High.Denominator);
    }

    private static Review Read(string file)
    {
        var read = YamlReviewReader.Read(File.ReadAllBytes(Path.Combine(Sample.Folder, file)), file);
        return read.Value ?? throw new InvalidOperationException(ShippedCatalog.Describe(read.Diagnostics));
    }
}
