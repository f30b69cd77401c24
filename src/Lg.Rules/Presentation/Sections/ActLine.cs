using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What to do, what of it is enough, and where the duty comes from: on one line when there is room.</summary>
internal static class ActLine
{
    public static void Write(TextPage page, string indent, string remedy, string enough, string sources, Texts texts)
    {
        var act = $"{texts.Label.DoThis}: {remedy}";
        if (enough.Length > 0)
        {
            page.Entry(indent, act);
            act = enough;
        }

        var source = sources.Length == 0 ? "" : $"{texts.Label.Source}: {sources}";
        if (source.Length == 0 || TextPage.FitsOneLine(indent, act, source))
        {
            page.Entry(indent, $"{act} {source}");
            return;
        }

        page.Entry(indent, act);
        page.Entry(indent, source);
    }
}
