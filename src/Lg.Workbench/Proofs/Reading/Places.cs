using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Reading;

/// <summary>The objects of a list, and whether they are only some of all.</summary>
internal sealed record Places(IReadOnlyList<object> Items, bool IsPartial)
{
    public static Places Of(Place list, Answer.Items items) =>
        new([.. Enumerable.Range(0, items.Count).Select(list.Item)], items.IsPartial);
}
