using Lg.Model;

namespace Lg.Rules.Tests.Compilation.Translation;

/// <summary>
/// Random small reviews, of which some facts are not stated, some dates imprecise and some lists partial, and ways in which they could turn
/// out.
/// </summary>
internal sealed class AnyReview(Random random)
{
    private static readonly string[] Dates = ["2025", "2025-10", "2025-10-15", "2025-12-01", "2024-02-29", "2024-02"];

    public Review Draw() => new()
    {
        Unit = new() { Name = MaybeText(), Employees = MaybeNumber(), Kind = Maybe() ? null : UnitKind.Company },
        Details = new() { DecidedOn = Date(), RevisedOn = Date(), PlanYear = MaybeNumber() + 2025 },
        Assets = new() { Vetting = MaybeTruth(), AllHazards = MaybeTruth() },
        Compliance = Maybe() ? null : new() { IncidentRoutine = Routine() },
        Context = Cameras(),
    };

    /// <summary>
    /// Returns the review with every fact stated, every date a day and every list complete, and all that it states as it was.
    /// </summary>
    public Review Completed(Review review)
    {
        var full = new AnyReview(random) { IsComplete = true }.Draw();
        return new Review
        {
            Unit = new()
            {
                Name = review.Unit!.Name ?? full.Unit!.Name,
                Employees = review.Unit.Employees ?? full.Unit!.Employees,
                Kind = review.Unit.Kind ?? full.Unit!.Kind,
            },
            Details = new()
            {
                DecidedOn = Day(review.Details!.DecidedOn ?? full.Details!.DecidedOn),
                RevisedOn = Day(review.Details.RevisedOn ?? full.Details!.RevisedOn),
                PlanYear = review.Details.PlanYear ?? full.Details!.PlanYear,
            },
            Assets = new()
            {
                Vetting = review.Assets!.Vetting ?? full.Assets!.Vetting,
                AllHazards = review.Assets.AllHazards ?? full.Assets!.AllHazards,
            },
            Compliance = new() { IncidentRoutine = Completed(review.Compliance?.IncidentRoutine, full.Compliance!.IncidentRoutine!) },
            Context = new() { CameraGroups = Completed(review.Context!, full.Context!.CameraGroups!), CameraGroupsComplete = true },
        };
    }

    private bool IsComplete { get; init; }

    private static IncidentRoutine Completed(IncidentRoutine? routine, IncidentRoutine full) => routine switch
    {
        null or { Exists: null, Adopted: null } => full,
        { Exists: false } => routine,
        _ => routine with { Exists = true, Adopted = routine.Adopted ?? full.Adopted ?? true },
    };

    private static List<CameraGroup> Completed(Context context, IReadOnlyList<CameraGroup> full)
    {
        var named = (context.CameraGroups ?? []).Select(
            group => group with { Signs = group.Signs ?? full.Count > 0, HighRisk = group.HighRisk ?? full.Count > 1 });
        return [.. named, .. context.CameraGroups is null || context.CameraGroupsComplete == false ? full : []];
    }

    private PartialDate? Day(PartialDate? date) =>
        date is { } stated ? PartialDate.From(stated.First.AddDays(random.Next(stated.Last.DayNumber - stated.First.DayNumber + 1))) : null;

    private bool Maybe() => !IsComplete && random.Next(3) == 0;

    private bool Truth() => random.Next(2) == 0;

    private bool? MaybeTruth() => Maybe() ? null : Truth();

    private int? MaybeNumber() => Maybe() ? null : random.Next(4);

    private string? MaybeText() => Maybe() ? null : Truth() ? "a" : "å";

    private PartialDate? Date() => Maybe() ? null : PartialDate.Parse(Dates[random.Next(Dates.Length)]);

    private IncidentRoutine Routine() => Truth() ? new() { Exists = Truth() } : new() { Adopted = MaybeTruth() };

    private Context Cameras() => Maybe() ? new() : new()
    {
        CameraGroups =
        [
            .. Enumerable.Range(0, random.Next(3))
                .Select(i => new CameraGroup { Key = $"{i}{IsComplete}", Signs = MaybeTruth(), HighRisk = MaybeTruth() }),
        ],
        CameraGroupsComplete = !Maybe(),
    };
}
