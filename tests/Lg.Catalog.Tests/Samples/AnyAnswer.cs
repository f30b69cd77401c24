using Lg.Model;
using Lg.Model.Fields;
using Lg.Tests;

namespace Lg.Catalog.Tests.Samples;

/// <summary>
/// Makes answers to a question of a review, at random but the same every time: plain ones, and whole things with all that they hold.
/// </summary>
internal sealed class AnyAnswer(Random random, DateOnly asOf)
{
    private const int Dense = 90;
    private const int Items = 2;

    private static readonly int[] Numbers = [0, 1, 2, 5, 10, 50, 94, 100, 1000];
    private static readonly int[] Months = [-60, -30, -13, -6, -1, 1, 13, 30];
    private static readonly int[] Hours = [-9000, -2000, -500, -100, -50, -10, -1];

    /// <summary>Returns a review in which about so many of a hundred facts are stated.</summary>
    public Review Review(int density) => (Review)RecordOf(FieldTable.Review, density);

    /// <summary>
    /// Returns the review with an answer at a pointer; <c>null</c> takes back what is said there. What leads to an answer exists.
    /// </summary>
    public static Review With(Review review, string pointer, object? answer) =>
        (Review)With(review, FieldTable.Review, PathOf(pointer), answer);

    /// <summary>Returns answers to the question at a pointer: all simple ones, and so many of what holds other facts.</summary>
    public IEnumerable<object> To(string pointer, int count)
    {
        var field = PathOf(pointer)
            .ToArray()
            .Aggregate(((Field?)null, FieldTable.Review), (at, step) => (at.Review.Find(step), at.Review.Find(step)!.Type!)).Item1!;
        return field switch
        {
            { Kind: FieldKind.Object, Type: { } type } =>
                Enumerable.Range(0, count).Select(_ => RecordOf(type, Dense)).Concat(NoneOf(type)),
            { Kind: FieldKind.List, Type: { } type } =>
                Enumerable.Range(0, count).Select(i => ListOf(field, type, 1 + (i % Items), Dense)).Append(Records.ListOf(field, [])),
            _ => Simple(field),
        };
    }

    // Whether something exists is answered with all that it holds.
    private static ReadOnlySpan<string> PathOf(string pointer)
    {
        var path = pointer[1..].Split('/');
        return path[^1] == "exists" ? path.AsSpan(..^1) : path;
    }

    private static object With(object? owner, ReviewType type, ReadOnlySpan<string> path, object? answer)
    {
        var record = owner is null or IStatable { Exists: false } ? Activator.CreateInstance(type.ClrType)! : owner;
        if (answer is not null && type.Fields.FirstOrDefault(field => field.IsExistence) is { } existence)
            record = Records.With(record, existence, true);

        // Whoever lists the items in answer to a question lists all of them.
        var field = type.Find(path[0])!;
        if (path.Length == 1 && field.Kind == FieldKind.List)
            record = Records.With(record, type.Find($"{field.Name}Complete")!, answer is null ? null : true);
        return Records.With(
            record, field, path.Length == 1 ? answer : With(field.Property.GetValue(record), field.Type!, path[1..], answer));
    }

    private static IEnumerable<object> NoneOf(ReviewType type) =>
        type.Fields.FirstOrDefault(field => field.IsExistence) is { } existence ? [Records.Of(type, [(existence, false)])] : [];

    private object RecordOf(ReviewType type, int density)
    {
        // A thing that is bad in all ways fails more than one that is good in some.
        var allBad = random.Next(3) == 0;
        List<(Field, object)> facts = [];
        foreach (var field in type.Fields.Where(
            field => !field.IsDerived && !field.IsKey && !field.IsCompleteMarker && !field.IsExistence && !field.IsPlan))
        {
            if (random.Next(100) >= density || ValueOf(field, density, allBad) is not { } value)
                continue;

            facts.Add((field, value));
            if (field.Kind == FieldKind.List)
                facts.Add((type.Find($"{field.Name}Complete")!, true));
        }

        return Records.Of(
            type, type.Fields.FirstOrDefault(field => field.IsExistence) is { } existence ? [.. facts, (existence, true)] : facts);
    }

    private object? ValueOf(Field field, int density, bool isBad) => field switch
    {
        { Kind: FieldKind.Object, Type: { } type } =>
            NoneOf(type).Where(_ => random.Next(2) == 0).FirstOrDefault() ?? RecordOf(type, density),
        { Kind: FieldKind.List, Type: { } type } => ListOf(field, type, random.Next(Items), density),
        { Kind: FieldKind.Boolean } when isBad => false,
        _ => Simple(field).ToList() is { Count: > 0 } values ? values[random.Next(values.Count)] : null,
    };

    private object ListOf(Field field, ReviewType type, int count, int density) => Records.ListOf(field, Enumerable.Range(0, count)
        .Select(i =>
        RecordOf(type, density) is var item && type.Fields.FirstOrDefault(part => part.IsKey) is { } key
            ? Records.With(item, key, $"k{i}")
            : item));

    private IEnumerable<object> Simple(Field field) => field.Kind switch
    {
        FieldKind.Boolean => [false, true],
        FieldKind.Integer => Numbers.Where(number => IsPermitted(number, field)).Cast<object>(),
        FieldKind.Number => Numbers.Where(number => IsPermitted(number, field)).Select(number => (object)(double)number),
        FieldKind.Text => ["x"],
        FieldKind.Choice => Enum.GetValues(Records.ChoiceTypeOf(field)).Cast<object>(),
        FieldKind.Date => Months.Select(month => (object)PartialDate.From(asOf.AddMonths(month))),
        FieldKind.Instant =>
            Hours.Select(hour => (object)new DateTimeOffset(asOf.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddHours(hour)),
        FieldKind.Coverage => [Coverage.None, Coverage.Some, Coverage.AtLeastSome, Coverage.All, Coverage.Counted(0, 0)],
        FieldKind.List when field.ItemKind == FieldKind.Choice =>
        [
            Records.ListOf(field, []),
            .. Enum.GetValues(Records.ChoiceTypeOf(field)).Cast<object>().Select(word => Records.ListOf(field, [word])),
        ],
        FieldKind.List =>
            [Records.ListOf(field, []), .. field.ItemKind == FieldKind.Text ? [Records.ListOf(field, ["x"])] : Array.Empty<object>()],
        FieldKind.Object => [],
    };

    private static bool IsPermitted(double number, Field field) => !(number < field.Minimum) && !(number > field.Maximum);
}
