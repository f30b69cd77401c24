using System.Collections;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Rules.Tests.Oracle;

/// <summary>Reads facts out of a review by the names of its fields.</summary>
internal static class SlowFacts
{
    /// <summary>Returns the value of a field, a part that may not be there, unknown, or that there is no such field.</summary>
    /// <param name="part">The part of the review that has the field.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="silenceIsComplete">Whether a list that does not say whether it is complete is.</param>
    /// <param name="quietly">Whether what is below none is silence and no error.</param>
    public static object Read(SlowPart part, string name, bool silenceIsComplete, bool quietly = false)
    {
        var field = part.Type.Find(name)!;
        if (field.IsExistence)
            return Exists(part) is { } exists ? exists : SlowUnknown.Instance;
        if (IsNone(part) && !field.IsPlan)
            return !quietly
                ? SlowError.NoSuchField
                : field.Kind == FieldKind.Object ? new SlowPart(field.Type!, null) { Place = Below(part, field) } : SlowUnknown.Instance;
        if (field.Kind == FieldKind.Object)
            return new SlowPart(field.Type!, Raw(part, field)) { Place = Below(part, field) };

        return Raw(part, field) is { } value ? Boxed(part, field, value, silenceIsComplete) : SlowUnknown.Instance;
    }

    /// <summary>Returns where a part stands in a review; <c>null</c> when it does not.</summary>
    public static string? PlaceOf(object part, SlowPart within) => ReferenceEquals(part, within.Record) ? within.Place : within.Type.Fields
        .Where(field => field.Type is not null && !field.IsDerived && within.IsThere)
        .SelectMany(field => Read(within, field.Name, false, quietly: true) switch
        {
            SlowPart inner => [inner],
            SlowList list => list.Items.OfType<SlowPart>(),
            _ => (IEnumerable<SlowPart>)[],
        })
        .Where(inner => inner.IsThere)
        .Select(inner => PlaceOf(part, inner))
        .FirstOrDefault(place => place is not null);

    private static string? Below(SlowPart part, Field field) => part.Place is null ? null : $"{part.Place}/{field.Name}";

    /// <summary>Returns whether the review speaks of a field.</summary>
    public static bool IsStated(SlowPart part, string name)
    {
        var field = part.Type.Find(name)!;
        return field.IsExistence ? Exists(part) is not null
            : (!IsNone(part) || field.IsPlan)
                && Raw(part, field) is { } value
                && (field.Kind != FieldKind.Object || SaysAnything(new(field.Type!, value)));
    }

    // Whether there is one is stated, or follows from anything else that is stated of it.
    private static bool? Exists(SlowPart part) =>
        !part.IsThere ? null
        : Raw(part, part.Type.Fields.Single(field => field.IsExistence)) is bool stated ? stated
        : SaysAnything(part) ? true
        : null;

    private static bool IsNone(SlowPart part) => part.Type.IsStatable && Exists(part) is false;

    private static bool SaysAnything(SlowPart part) => part.Type.Fields.Any(field =>
        !field.IsDerived && Raw(part, field) is { } value && (field.Kind != FieldKind.Object || SaysAnything(new(field.Type!, value))));

    private static object? Raw(SlowPart part, Field field) => part.Record is not { } record ? null : (part.Type.Name, field.Name) switch
    {
        (nameof(Training), "completedShare") => Share((Training)record),
        (nameof(Chapter), "content") => Content((Chapter)record),
        (nameof(LocalInstruction), "adoptedUndated") =>
            record is LocalInstruction { AdoptedOn: not null } ? false : ((LocalInstruction)record).Adopted,
        (nameof(Submission), "day") => Day((Submission)record),
        _ when field.IsDerived => throw new InvalidOperationException($"nobody has said how {part.Type.Name}.{field.Name} is computed"),
        _ => field.Property.GetValue(record),
    };

    private static object? Day(Submission sent) => sent.At is { } at ? SlowClock.SwedishDayOf(SlowClock.InstantOf(at)) : sent.On;

    private static object Boxed(SlowPart part, Field field, object value, bool silenceIsComplete) => value switch
    {
        IEnumerable items and not string => new SlowList(
            [
                .. items.Cast<object>()
                    .Select((item, index) => field.Type is { } type
                        ? new SlowPart(type, item) { Place = part.Place is null ? null : $"{Below(part, field)}/{index}" }
                        : Boxed(item)),
            ],
            IsOpen(part, field, silenceIsComplete)),
        _ => Boxed(value),
    };

    private static object Boxed(object value) => value switch
    {
        int number => (long)number,
        PartialDate date => SlowCalendar.Read(date.ToString())!,
        DateTimeOffset instant => SlowClock.InstantOf(instant),
        Enum word => char.ToLowerInvariant(word.ToString()[0]) + word.ToString()[1..],
        _ => value,
    };

    // What is said of it decides; else an empty list says that there are none, and any other may have more.
    private static bool IsOpen(SlowPart part, Field list, bool silenceIsComplete) => Raw(
        part, part.Type.Find($"{list.Name}Complete")!) switch
    {
        bool isComplete => !isComplete,
        _ => !silenceIsComplete && ((IEnumerable)Raw(part, list)!).Cast<object>().Any(),
    };

    private static double? Share(Training training) =>
        training is { Audience: { } audience and > 0, Completed: { } completed } ? completed * 100.0 / audience
        : training.CompletedByAll is true ? 100.0 : null;

    private static object? Content(Chapter chapter) => (chapter.OwnText, chapter.RefersTo?.Count) switch
    {
        (true, _) => ChapterContent.Own,
        (false, 0) => ChapterContent.None,
        (false, > 0) => ChapterContent.Reference,
        _ => null,
    };
}
