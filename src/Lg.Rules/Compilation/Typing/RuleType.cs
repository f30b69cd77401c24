using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation.Typing;

/// <summary>The types of the rule language.</summary>
/// <param name="Name">The name in messages.</param>
/// <param name="ClrType">The type of a known value at run time.</param>
internal abstract record RuleType(string Name, Type ClrType)
{
    public static RuleType Boolean { get; } = new Simple("bool", typeof(bool));

    public static RuleType Int { get; } = new Simple("int", typeof(long));

    public static RuleType Double { get; } = new Simple("double", typeof(double));

    public static RuleType Text { get; } = new Choice([]);

    public static RuleType Date { get; } = new Simple("date", typeof(DateSpan));

    public static RuleType Instant { get; } = new Simple("timestamp", typeof(DateTimeOffset));

    public static RuleType Duration { get; } = new Simple("duration", typeof(TimeSpan));

    public static RuleType Period { get; } = new Simple("period", typeof(Period));

    /// <summary>Gets what a collection has as a whole; it can only be asked whether it is stated.</summary>
    public static RuleType CoverageOfItems { get; } = new Simple("coverage", typeof(Coverage));

    /// <summary>Gets the type of the items of an empty list or map: there are none, so they fit wherever items are wanted.</summary>
    public static RuleType Nothing { get; } = new Simple("nothing", typeof(Nothing));

    /// <summary>Gets the type of what has already been reported as wrong; it silences what follows from it.</summary>
    public static RuleType Error { get; } = new Simple("error", typeof(bool));

    public bool IsError => this == Error;

    /// <summary>Returns whether values of the other type can stand where this one is wanted; the words of a choice do not matter.</summary>
    public bool Fits(RuleType other) => IsError || other.IsError || this == Nothing || other == Nothing || (this, other) switch
    {
        (Choice, Choice) => true,
        (List a, List b) => a.Item.Fits(b.Item),
        (Map a, Map b) => a.Key.Fits(b.Key) && a.Value.Fits(b.Value),
        _ => this == other,
    };

    /// <summary>Returns the type of both: this one, with what an empty list leaves open taken from the other.</summary>
    public RuleType With(RuleType other) => (this, other) switch
    {
        _ when this == Nothing => other,
        (List a, List b) => new List(a.Item.With(b.Item)),
        (Map a, Map b) => new Map(a.Key.With(b.Key), a.Value.With(b.Value)),
        _ => this,
    };

    public static RuleType Of(Field field) =>
        field.Kind == FieldKind.List ? new List(Of(field.ItemKind!.Value, field)) : Of(field.Kind, field);

    private static RuleType Of(FieldKind kind, Field field) => kind switch
    {
        FieldKind.Boolean => Boolean,
        FieldKind.Integer => Int,
        FieldKind.Number => Double,
        FieldKind.Text => Text,
        FieldKind.Choice => new Choice(field.Choices),
        FieldKind.Date => Date,
        FieldKind.Instant => Instant,
        FieldKind.Coverage => CoverageOfItems,
        FieldKind.Object => new Record(field.Type!),
        FieldKind.List => Error,
    };

    public sealed override string ToString() => Name;

    internal sealed record Simple(string Name, Type ClrType) : RuleType(Name, ClrType);

    /// <summary>A text; one of closed words when there are any.</summary>
    internal sealed record Choice(IReadOnlyList<ChoiceValue> Words) : RuleType("string", typeof(string));

    internal sealed record List(RuleType Item) : RuleType($"list({Item.Name})", typeof(Items<>).MakeGenericType(Item.ClrType));

    internal sealed record Map(
        RuleType Key,
        RuleType Value) : RuleType($"map({Key.Name}, {Value.Name})", typeof(Entries<,>).MakeGenericType(Key.ClrType, Value.ClrType));

    internal sealed record Record(ReviewType Type) : RuleType(Type.Word, Type.ClrType);
}
