using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Tests;

/// <summary>Makes random reviews from the field table, so that a new field takes part in the laws the day it is added.</summary>
/// <param name="words">Words that some of the texts are, such as the topics of a catalog.</param>
internal sealed class ReviewGenerator(params IEnumerable<string> words)
{
    private const int MostItems = 4;

    private static readonly int[] Densities = [1, 5, 20, 50, 80, 100];

    // Keys are few, so that items named in one place are often found in another.
    private static readonly string[] Keys = ["a", "b", "9.1.2", "nyckel å", "~/", "f", "g", "h"];

    private static readonly string[] Texts =
        [
            "",
            " ",
            "chef",
            "Åtgärdas under våren",
            "två\nrader",
            "\"citat\" \\ <b>&amp;</b>",
            "\u0000\u001f\u007f",
            "😀 e\u0301",
            "\u2028",
            "null",
            "2026-01-01",
            new string('ö', 300),
        ];

    private readonly Gen<object> texts = Gen.Frequency(
        (2, Gen.Elements(Texts).Select(text => (object)text)),
        (1, Gen.Elements<object>([.. Keys, .. words])));

    /// <summary>Gets reviews of any density, drafts and submitted ones.</summary>
    public Gen<Review> Reviews => Gen.OneOf(Densities.Select(OfDensity));

    /// <summary>Gets drafts of any density.</summary>
    public Gen<Review> Drafts => Reviews.Select(review => review.Stage == Stage.Submitted ? review with { Stage = null } : review);

    /// <summary>Returns reviews in which about so many of a hundred fields are stated, in each object that is.</summary>
    public Gen<Review> OfDensity(int percent) => RecordOf(FieldTable.Review, percent).Select(record => (Review)record);

    private Gen<object> RecordOf(ReviewType type, int percent)
    {
        var stated = Gen.CollectToArray(type.Fields.Where(IsChosen), field => FactsOf(type, field, percent))
            .Select(facts => Records.Of(type, facts.SelectMany(fact => fact)));
        if (type.Fields.FirstOrDefault(field => field.IsExistence) is not { } existence)
            return stated;

        var none = Gen.Constant(Records.Of(type, [(existence, false)]));
        var empty = Gen.Constant(Records.Of(type, [(existence, true)]));
        if (type.Fields.FirstOrDefault(field => field.IsPlan) is not { } plan)
            return Gen.Frequency((6, stated), (2, none), (1, empty));

        var planned = ValueOf(type, plan, percent).Select(when => Records.Of(type, [(plan, when)]));
        return Gen.Frequency((6, stated), (1, none), (1, planned), (1, empty));
    }

    private static bool IsChosen(Field field) =>
        !field.IsDerived && !field.IsKey && !field.IsCompleteMarker && !field.IsExistence && !field.IsPlan;

    private Gen<(Field Field, object Value)[]> FactsOf(ReviewType type, Field field, int percent)
    {
        // A group is stated more often than a fact, or deep facts would hardly ever be.
        var chance = field.Kind == FieldKind.Object ? (percent + 100) / 2 : percent;
        var marker = type.Find($"{field.Name}Complete");
        var stated =
            from value in ValueOf(type, field, percent)
            from isComplete in marker is null
                ? Gen.Constant<bool?>(null)
                : Gen.Frequency((3, Gen.Constant<bool?>(null)), (4, Gen.Constant<bool?>(true)), (2, Gen.Constant<bool?>(false)))
            select isComplete is { } said ? new[] { (field, value), (marker!, said) } : [(field, value)];
        return Gen.Frequency((chance, stated), (100 - chance, Gen.Constant(Array.Empty<(Field, object)>())));
    }

    private Gen<object> ValueOf(ReviewType type, Field field, int percent) => (type.Name, field.Name) switch
    {
        (nameof(Review), "schemaVersion") => Gen.Constant<object>(SchemaVersion.Current),
        (nameof(SetAside), "pointer") =>
            Gen.Elements<object>("/risks/method", "/goals/0/owner", "/assets/systemsCoverage/remoteAccessMfa", "/unit"),
        _ => field.Kind switch
        {
            FieldKind.Object => RecordOf(field.Type!, percent),
            FieldKind.List => ListOf(field, percent),
            _ => SingleOf(field, field.Kind),
        },
    };

    private Gen<object> ListOf(Field field, int percent) => field.Type switch
    {
        null => Gen.Choose(0, MostItems)
            .SelectMany(count => SingleOf(field, field.ItemKind!.Value).ArrayOf(count))
            .Select(items => Records.ListOf(field, items)),
        { IsKeyed: true } type => KeyedItems(type, percent).Select(items => Records.ListOf(field, items)),
        var type => Gen.Choose(0, MostItems)
            .SelectMany(count => RecordOf(type, percent).ArrayOf(count))
            .Select(items => Records.ListOf(field, items)),
    };

    private Gen<object[]> KeyedItems(ReviewType type, int percent)
    {
        var key = type.Fields.Single(field => field.IsKey);
        return
            from count in Gen.Choose(0, MostItems)
            from keys in Gen.Shuffle(Keys)
            from items in RecordOf(type, percent).ArrayOf(count)
            select items.Select((item, index) => Records.With(item, key, keys[index])).ToArray();
    }

    private Gen<object> SingleOf(Field field, FieldKind kind) => kind switch
    {
        FieldKind.Boolean => Gen.Elements<object>(true, false),
        FieldKind.Integer => NumberOf(field).Select(number => (object)number),
        FieldKind.Number =>
            NumberOf(field).SelectMany(number => Gen.Elements(0.0, 0.25, -0.1).Select(part => (object)Within(field, number + part))),
        FieldKind.Text => texts,
        FieldKind.Choice => Gen.Elements(Enum.GetValues(Records.ChoiceTypeOf(field)).Cast<object>()),
        FieldKind.Date => Dates.Select(date => (object)date),
        FieldKind.Instant => Instants.Select(instant => (object)instant),
        FieldKind.Coverage => Coverages.Select(coverage => (object)coverage),
        FieldKind.Object or FieldKind.List => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    // Small numbers are where the thresholds are.
    private static Gen<int> NumberOf(Field field)
    {
        var (low, high) = ((int)(field.Minimum ?? -1_000), (int)(field.Maximum ?? 1_000_000));
        return Gen.Frequency((3, Gen.Choose(low, Math.Min(high, low + 40))), (1, Gen.Choose(low, high)), (1, Gen.Elements(low, high)));
    }

    private static double Within(Field field, double number) =>
        Math.Clamp(number, field.Minimum ?? double.MinValue, field.Maximum ?? double.MaxValue);

    private static Gen<PartialDate> Dates =>
        from year in Gen.Frequency((20, Gen.Choose(2022, 2028)), (1, Gen.Elements(1900, 2199)))
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(-5, 31)
        select PartialDate.Parse(
            month == 0 ? $"{year:0000}"
            : day <= 0 ? $"{year:0000}-{month:00}"
            : $"{year:0000}-{month:00}-{Math.Min(day, DateTime.DaysInMonth(year, month)):00}");

    private static Gen<DateTimeOffset> Instants =>
        from minute in Gen.Choose(0, 3 * 365 * 24 * 60)
        from ticks in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 9_999_999)))
        from quarters in Gen.Choose(-48, 56)
        select new DateTimeOffset(new DateTime(2024, 6, 1).AddMinutes(minute).AddTicks(ticks), TimeSpan.FromMinutes(15 * quarters));

    private static Gen<Coverage> Coverages => Gen.OneOf(
        Gen.Elements(Coverage.All, Coverage.Some, Coverage.AtLeastSome, Coverage.None, Coverage.AtLeast(1), Coverage.AtLeast(3)),
        Gen.Choose(0, 12).SelectMany(of => Gen.Choose(0, of).Select(done => Coverage.Counted(done, of))));
}
