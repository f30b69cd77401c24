using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Tests;

namespace Lg.Catalog.Tests;

/// <summary>In which order a list names its items says nothing: only the rows change places.</summary>
public sealed class LawsOfOrder
{
    [Property]
    public Property The_order_of_items_changes_nothing_but_places() => ForEveryOrder((report, other) => Assert.Multiple(
        () => The_order_of_items_changes_no_row(report, other),
        () => The_order_of_items_changes_no_verdict_of_an_item(report, other),
        () => The_order_of_items_changes_no_readiness_of_an_item(report, other),
        () => The_order_of_items_changes_no_score(report, other),
        () => The_order_of_items_changes_no_judgement(report, other),
        () => The_order_of_items_changes_no_goal(report, other),
        () => The_order_of_items_changes_no_waiver(report, other)));

    [Fact]
    public void What_is_set_aside_of_an_item_moves_with_the_item()
    {
        var review = new Review
        {
            Stage = Stage.Submitted,
            Goals = [new Goal { Key = "g" }, new Goal { Key = "b" }],
            SetAside = [new SetAside { Pointer = "/goals/0/owner" }],
        };

        var reordered = new Order(review, 0, Reversed: true, new DateOnly(2025, 9, 30)).Reordered;

        Assert.Equal("b", reordered.Goals![0].Key);
        Assert.Equal("/goals/1/owner", reordered.SetAside![0].Pointer);
    }

    private static void The_order_of_items_changes_no_row(Report report, Report other) =>
        Assert.Equal(report.Requirements.Select(RowOf), other.Requirements.Select(RowOf));

    private static void The_order_of_items_changes_no_verdict_of_an_item(Report report, Report other) =>
        Assert.Equal(VerdictsOf(report), VerdictsOf(other));

    private static void The_order_of_items_changes_no_readiness_of_an_item(Report report, Report other) =>
        Assert.Equal(ReadinessOf(report), ReadinessOf(other));

    private static void The_order_of_items_changes_no_score(Report report, Report other) =>
        Assert.Equal(Text(report.Score), Text(other.Score));

    private static void The_order_of_items_changes_no_judgement(Report report, Report other) =>
        Assert.Equal(Text(report.Judgement), Text(other.Judgement));

    private static void The_order_of_items_changes_no_goal(Report report, Report other) =>
        Assert.Equal(report.Goals.Select(GoalOf), other.Goals.Select(GoalOf));

    private static void The_order_of_items_changes_no_waiver(Report report, Report other) =>
        Assert.Equal(
            Sorted(report.Waivers.Select(waiver => $"{waiver.Requirement} {waiver.State}")),
            Sorted(other.Waivers.Select(waiver => $"{waiver.Requirement} {waiver.State}")));

    private static Property ForEveryOrder(Action<Report, Report> law) =>
        Prop.ForAll(
            Arb.From(Orders, pair => pair.Smaller()), pair => law(Assess(pair.Review, pair.AsOf), Assess(pair.Reordered, pair.AsOf)));

    private static Gen<Order> Orders =>
        from review in LawsRandomReviews.Generator.Reviews
        from turns in Gen.Choose(0, 3)
        from reversed in Gen.Elements(true, false)
        from asOf in LawsRandomReviews.AsOf
        where reversed || turns > 0
        select new Order(review, turns, reversed, asOf);

    private static Report Assess(Review review, DateOnly asOf) => ShippedCatalog.Rulebook.Assess(review, asOf);

    private static string RowOf(RequirementResult row) => $"{row.Id} {row.Verdict} {row.Counts} {row.Share} {row.Upcoming}";

    private static string GoalOf(SuggestedGoal goal) =>
        $"{goal.Key} {goal.Origin} {goal.Due} {goal.Priority} {goal.Points} {goal.Match} {string.Join(' ', goal.Closes)} {goal.Because?.Sv} | {string.Join(' ', Sorted(goal.Planned.Select(planned => planned.Key)))}";

    private static IReadOnlyList<string> VerdictsOf(Report report) => Sorted(report.Findings.Select(
        finding => $"{finding.Requirement} {finding.Subject?.Key} {finding.Verdict} {finding.Points} {finding.Waiver}"));

    private static IReadOnlyList<string> ReadinessOf(Report report) =>
        Sorted(report.Upcoming.Select(finding => $"{finding.Requirement} {finding.Subject?.Key} {finding.Readiness}"));

    private static IReadOnlyList<string> Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];

    private static string Text<T>(T value) => JsonSerializer.Serialize(value);

    /// <summary>A review, and how the items of each of its lists are moved.</summary>
    private sealed record Order(Review Review, int Turns, bool Reversed, DateOnly AsOf)
    {
        public Review Reordered => PointedAnew((Review)Of(Review, FieldTable.Review));

        public IEnumerable<Order> Smaller() => SmallerReviews.Of(Review).Select(smaller => this with { Review = smaller });

        public override string ToString() =>
            $"as of {AsOf:O}, {Turns} turns, reversed {Reversed}: {Encoding.UTF8.GetString(ReviewJson.Write(Review))}";

        private object Of(object record, ReviewType type) => type.Fields
            .Where(field => field.Type is not null && field.Property.GetValue(record) is not null)
            .Aggregate(record, (changed, field) =>
            Records.With(changed, field, field.Kind == FieldKind.Object
                ? Of(field.Property.GetValue(record)!, field.Type!)
                : Records.ListOf(field, Moved(Records.ItemsIn(field.Property.GetValue(record))).Select(item => Of(item, field.Type!)))));

        private IEnumerable<T> Moved<T>(IReadOnlyList<T> items)
        {
            var turned = items.Skip(Turns % Math.Max(items.Count, 1)).Concat(items.Take(Turns % Math.Max(items.Count, 1)));
            return Reversed ? turned.Reverse() : turned;
        }

        // What is set aside is pointed out by its place, so the pointers move with the items.
        private Review PointedAnew(Review moved) => moved with
        {
            SetAside = moved.SetAside?.Select(
                answer => answer.Pointer is { } pointer ? answer with { Pointer = PointedAnew(pointer) } : answer).ToList(),
        };

        private string PointedAnew(string pointer)
        {
            object? at = Review;
            return pointer.StartsWith('/') ? "/" + string.Join('/', pointer[1..].Split('/').Select(Step)) : pointer;

            string Step(string step)
            {
                var items = at as IReadOnlyList<object>;
                var isPlace = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items?.Count;
                at = isPlace
                    ? items![index]
                    : at?.GetType().GetProperty(step, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.GetValue(at);
                return isPlace ? PlaceOf(index, items!.Count) : step;
            }
        }

        private string PlaceOf(int index, int count) =>
            Moved([.. Enumerable.Range(0, count)]).ToList().IndexOf(index).ToString(CultureInfo.InvariantCulture);
    }
}
