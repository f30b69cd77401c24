using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation.Typing;

/// <summary>The types of the rule language.</summary>
/// <param name="Name">The name in messages.</param>
/// <param name="ClrType">The type of a known value at run time.</param>
internal abstract record ValueType(string Name, Type ClrType)
{
    public static ValueType Boolean { get; } = new Simple("bool", typeof(bool));

    public static ValueType Int { get; } = new Simple("int", typeof(long));

    public static ValueType Double { get; } = new Simple("double", typeof(double));

    public static ValueType Text { get; } = new Choice([]);

    public static ValueType Date { get; } = new Simple("date", typeof(DateSpan));

    public static ValueType Instant { get; } = new Simple("timestamp", typeof(DateTimeOffset));

    public static ValueType Duration { get; } = new Simple("duration", typeof(TimeSpan));

    public static ValueType Period { get; } = new Simple("period", typeof(Period));

    /// <summary>Gets what a collection has as a whole; it can only be asked whether it is stated.</summary>
    public static ValueType CoverageOfItems { get; } = new Simple("coverage", typeof(Coverage));

    /// <summary>Gets the type of what has already been reported as wrong; it silences what follows from it.</summary>
    public static ValueType Error { get; } = new Simple("error", typeof(bool));

    public bool IsError => this == Error;

    /// <summary>Returns whether values of the other type can stand where this one is wanted; the words of a choice do not matter.</summary>
    public bool Fits(ValueType other) => IsError || other.IsError || (this, other) switch
    {
        (Choice, Choice) => true,
        (List a, List b) => a.Item.Fits(b.Item),
        _ => this == other,
    };

    public static ValueType Of(Field field) =>
        field.Kind == FieldKind.List ? new List(Of(field.ItemKind!.Value, field)) : Of(field.Kind, field);

    private static ValueType Of(FieldKind kind, Field field) => kind switch
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

    internal sealed record Simple(string Name, Type ClrType) : ValueType(Name, ClrType);

    /// <summary>A text; one of closed words when there are any.</summary>
    internal sealed record Choice(IReadOnlyList<ChoiceValue> Words) : ValueType("string", typeof(string));

    internal sealed record List(ValueType Item) : ValueType($"list({Item.Name})", typeof(Items<>).MakeGenericType(Item.ClrType));

    internal sealed record Record(ReviewType Type) : ValueType(Type.Word, Type.ClrType);
}
