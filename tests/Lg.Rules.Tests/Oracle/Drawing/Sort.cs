using Lg.Model.Fields;

namespace Lg.Rules.Tests.Oracle.Drawing;

/// <summary>What kind of value an expression that is drawn has.</summary>
internal abstract record Sort
{
    public static Sort Truth { get; } = new Simple("bool");

    public static Sort Int { get; } = new Simple("int");

    public static Sort Double { get; } = new Simple("double");

    public static Sort Text { get; } = new Simple("string");

    public static Sort Date { get; } = new Simple("date");

    public static Sort Instant { get; } = new Simple("timestamp");

    public static Sort Duration { get; } = new Simple("duration");

    public static Sort Period { get; } = new Simple("period");

    /// <summary>Gets what can only be asked whether it is stated.</summary>
    public static Sort Coverage { get; } = new Simple("coverage");

    public static Sort Of(Field field) =>
        field.Kind == FieldKind.List ? new ListOf(Of(field.ItemKind!.Value, field)) : Of(field.Kind, field);

    private static Sort Of(FieldKind kind, Field field) => kind switch
    {
        FieldKind.Boolean => Truth,
        FieldKind.Integer => Int,
        FieldKind.Number => Double,
        FieldKind.Text => Text,
        FieldKind.Choice => new Word(Lg.Tests.Records.ChoiceTypeOf(field).Name, [.. field.Choices.Select(choice => choice.Name)]),
        FieldKind.Date => Date,
        FieldKind.Instant => Instant,
        FieldKind.Coverage => Coverage,
        FieldKind.Object => new Part(field.Type!),
        FieldKind.List => throw new InvalidOperationException("there is no list of lists in a review"),
    };

    internal sealed record Simple(string Name) : Sort;

    /// <summary>One of the words of a choice: the checker refuses to compare it with a word that is none of them.</summary>
    internal sealed record Word(string Choice, IReadOnlyList<string> Words) : Sort
    {
        public bool Equals(Word? other) => other?.Choice == Choice;

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Choice);
    }

    internal sealed record ListOf(Sort Item) : Sort;

    internal sealed record MapOf(Sort Key, Sort Value) : Sort;

    internal sealed record Part(ReviewType Type) : Sort;
}
