namespace Lg.Rules.Documents;

/// <summary>An item of a list.</summary>
/// <param name="Text">What it says.</param>
internal sealed record Item(Inline Text)
{
    /// <summary>Gets a sign or a number before it; empty for that of any list.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Gets whether the mark is a number.</summary>
    public bool IsNumbered => Mark.Length > 0 && Mark.All(char.IsAsciiDigit);

    /// <summary>Gets short values to its right, in columns.</summary>
    public string Columns { get; init; } = "";

    /// <summary>Gets a remark that stands to its right when there is room, otherwise below it.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Gets what belongs to it, line by line.</summary>
    public IReadOnlyList<Detail> Details { get; init; } = [];

    /// <summary>Gets a list below it.</summary>
    public IReadOnlyList<Item> Items { get; init; } = [];
}
