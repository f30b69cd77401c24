using Lg.Catalog.Tests.Samples;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Catalog.Tests.Validation;

/// <summary>A candidate in a review: what a person reads, and what the catalog says.</summary>
internal sealed record Cell(Candidate Candidate, RealReview Review, Mark Mark, Verdict Verdict, bool IsOutOfForce)
{
    public bool Agrees => Mark.AgreesWith(Verdict);

    public string Key => $"{Candidate.Id} {Review.Name}";
}

/// <summary>How often the verdicts agree with the reading of a review.</summary>
internal sealed class Agreement
{
    private static readonly Verdict[] WorstFirst = [Verdict.NotMet, Verdict.Undetermined, Verdict.Met];

    private Agreement(RealReview review)
    {
        Review = review;
        Cells = [.. Candidate.All.Select(candidate => Compare(candidate, review))];
    }

    public static IReadOnlyList<Agreement> All { get; } = [.. RealReview.All.Select(review => new Agreement(review))];

    public RealReview Review { get; }

    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>Gets the cells with a mark that names one verdict, where there is a verdict to compare it with.</summary>
    public IEnumerable<Cell> Compared => Cells.Where(cell => cell.Mark.IsDecisive && !cell.IsOutOfForce);

    /// <summary>Gets the decisive cells about what was neither in force nor announced: Lg has no verdict that could be compared.</summary>
    public IEnumerable<Cell> OutOfForce => Cells.Where(cell => cell.Mark.IsDecisive && cell.IsOutOfForce);

    public IEnumerable<Cell> Marked(char sign) => Compared.Where(cell => cell.Mark.Sign == sign);

    public IEnumerable<Cell> Disagreements => Compared.Where(cell => !cell.Agrees);

    /// <summary>The share that agrees, in per cent with one decimal, rounded down.</summary>
    public static decimal Share(IEnumerable<Cell> cells)
    {
        var list = cells.ToList();
        return Math.Floor(1000m * list.Count(cell => cell.Agrees) / list.Count) / 10;
    }

    private static Cell Compare(Candidate candidate, RealReview review)
    {
        var verdicts = candidate.Compared.Select(id => VerdictOf(review.Report.Row(id))).ToList();
        var worst = WorstFirst.Where(verdicts.Contains).DefaultIfEmpty(Verdict.NotApplicable).First();
        return new Cell(candidate, review, Reading.Of(candidate.Id, review), worst, candidate.Compared.All(id => IsOutOfForce(id, review)));
    }

    // What is announced is compared by how ready the unit is.
    private static Verdict VerdictOf(RequirementResult row) => row.Upcoming switch
    {
        Readiness.Ready => Verdict.Met,
        Readiness.NotReady => Verdict.NotMet,
        Readiness.Undetermined => Verdict.Undetermined,
        null => row.Verdict,
    };

    private static bool IsOutOfForce(string id, RealReview review)
    {
        var requirement = ShippedCatalog.Rulebook.Compiled.Requirements.Single(requirement => requirement.Id == id);
        return TimeGates.Of(requirement, DateOnly.ParseExact(review.AsOf, "yyyy-MM-dd"), review.Review.Details?.PlanYear) is TimeGate.NotYet
            or TimeGate.Ended;
    }
}
