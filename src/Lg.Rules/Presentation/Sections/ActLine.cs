using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What to do, what of it is enough, and where the duty comes from.</summary>
internal static class ActLine
{
    public static IReadOnlyList<Detail> Of(string remedy, string enough, string sources, Texts texts)
    {
        var act = $"{texts.Label.DoThis}: {remedy}";
        var source = sources.Length == 0 ? "" : $"{texts.Label.Source}: {sources}";
        return enough.Length == 0 ? [new(act, source)] : [act, new(enough, source)];
    }
}
