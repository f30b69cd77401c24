using Lg.Model;
using Lg.Model.Fields;
using Lg.Tests;

namespace Lg.Catalog.Tests.Samples;

/// <summary>
/// A large unit that lists everything one by one: 500 systems, 60 suppliers and 40 processing activities, with good answers, bad ones and
/// none. The same every time.
/// </summary>
internal static class LargeReview
{
    public const int Systems = 500;

    public static Review Review { get; } = new()
    {
        Stage = Stage.Submitted,
        Unit = new() { Name = "Storförvaltningen", Kind = UnitKind.Administration, Employees = 9_000 },
        Details = new() { PlanYear = 2027, DecidedOn = PartialDate.Parse("2026-11-20") },
        Assets = new()
        {
            Systems = Items<ItSystem>(Systems, "system"),
            SystemsComplete = true,
            Suppliers = Items<Supplier>(60, "leverantör"),
            SuppliersComplete = true,
        },
        DataProtection = new() { Processings = Items<Processing>(40, "behandling"), ProcessingsComplete = true },
    };

    private static T[] Items<T>(int count, string word) =>
        [.. Enumerable.Range(1, count).Select(number => (T)Item(FieldTable.TypeOf(typeof(T)), number, $"{word} {number:000}"))];

    private static object Item(ReviewType type, int number, string key) => Records.Of(type, type.Fields
        .Select(field => (
            Field: field,
            Value: field.IsKey
                ? key
                : field.IsDerived || field.IsCompleteMarker || field.IsExistence || field.IsPlan
                    ? null
                    : ValueOf(field, number, Answer(number, field), key)))
        .Where(fact => fact.Value is not null)
        .Select(fact => (fact.Field, fact.Value!)));

    // 0 says nothing, 1 is mostly bad, the others are mostly good. The name decides, so that a new field changes nothing for the others.
    private static int Answer(int number, Field field) => ((number * 7) + field.Name.Sum(letter => letter) + (number / 11)) % 5;

    private static object? ValueOf(Field field, int number, int answer, string key) => answer == 0 ? null : field.Kind switch
    {
        FieldKind.Boolean => answer != 1,
        FieldKind.Integer => (int)Math.Clamp(answer == 1 ? 400 : answer, field.Minimum ?? 0, field.Maximum ?? 1_000),
        FieldKind.Number => Math.Clamp(answer == 1 ? 400 : answer, field.Minimum ?? 0, field.Maximum ?? 1_000),
        FieldKind.Text => field.Name == "title" ? $"Namnet på {key}" : "roll",
        FieldKind.Choice => Enum.GetValues(Records.ChoiceTypeOf(field)) is var words ? words.GetValue(number % words.Length) : null,
        FieldKind.Date => PartialDate.From(new DateOnly(2026, 11, 1).AddMonths(answer == 1 ? -40 : -answer)),
        FieldKind.Object when field.Type!.IsStatable && answer == 1 =>
            Records.Of(field.Type, [(field.Type.Fields.First(part => part.IsExistence), false)]),
        FieldKind.Object => Item(field.Type!, number, key) is var part
            && field.Type!.Fields.FirstOrDefault(inner => inner.IsExistence) is { } existence
            ? Records.With(part, existence, true)
            : null,
        FieldKind.Instant or FieldKind.Coverage or FieldKind.List => null,
    };
}
