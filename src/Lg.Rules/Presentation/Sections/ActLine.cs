using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What to do, what of it is enough, what the duty rests on and where it comes from.</summary>
internal static class ActLine
{
    public static IReadOnlyList<Detail> Of(string remedy, string enough, Basis basis, string sources, Texts texts)
    {
        var act = $"{texts.Label.DoThis}: {remedy}";
        var grounds = $"{texts.Label.Basis}: {texts.Word(basis)}";
        var source = sources.Length == 0 ? grounds : $"{grounds}. {texts.Label.Source}: {sources}";
        return enough.Length == 0 ? [new(act, source)] : [act, new(enough, source)];
    }
}
