using System.Text;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Writing;

/// <summary>An outline as Markdown, for a change log or a comment on a proposal.</summary>
internal sealed class MarkdownOutline : Outline
{
    private readonly StringBuilder text = new();
    private bool isInList;

    public override void Heading(int level, string title)
    {
        Part();
        text.Append('#', level).Append(' ').Append(Markdown.Escape(title)).Append('\n');
    }

    public override void Paragraph(string body)
    {
        Part();
        text.Append(body is ['-' or '+' or '=', ..] ? "\\" : "").Append(Markdown.Escape(body)).Append('\n');
    }

    public override void Item(string mark, string body)
    {
        if (!isInList)
            Part();
        isInList = true;
        text.Append("- ").Append(mark.Length == 0 ? "" : $"{Markdown.Escape(mark)} ").Append(Markdown.Escape(body)).Append('\n');
    }

    public override void Detail(string body) => text.Append("  - ").Append(Markdown.Escape(body)).Append('\n');

    public override string ToString() => text.ToString();

    private void Part()
    {
        if (text.Length > 0)
            text.Append('\n');
        isInList = false;
    }
}
