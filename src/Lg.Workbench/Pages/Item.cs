namespace Lg.Workbench.Pages;

/// <summary>An item of a list, with a list below it.</summary>
internal sealed record Item(IReadOnlyList<Span> Text, IReadOnlyList<Item> Items)
{
    public static Item Of(string text) => new([text], []);
}
