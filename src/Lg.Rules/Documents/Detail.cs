namespace Lg.Rules.Documents;

/// <summary>Something that belongs to an item.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Tail">What follows on the same line when there is room, otherwise on a line of its own; empty for nothing.</param>
internal sealed record Detail(Inline Text, string Tail = "")
{
    /// <summary>Gets all that it says, for a form that breaks lines by itself.</summary>
    public Inline Whole => Tail.Length == 0 ? Text : [.. Text, " ", Tail];

    public static implicit operator Detail(string text) => new((Inline)text);

    /// <summary>Returns the details that say something.</summary>
    public static IReadOnlyList<Detail> List(params ReadOnlySpan<Detail> details)
    {
        List<Detail> said = [];
        foreach (var detail in details)
        {
            if (!detail.Text.IsEmpty)
                said.Add(detail);
        }

        return said;
    }
}
