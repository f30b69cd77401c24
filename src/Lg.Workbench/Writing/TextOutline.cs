using Lg.Rules.Documents;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Writing;

/// <summary>An outline as plain text of 100 columns.</summary>
internal sealed class TextOutline : Outline
{
    private readonly TextPage page = new();
    private bool isAfterHeading = true;

    public override void Heading(int level, string title)
    {
        page.Blank();
        page.Entry("", title);
        isAfterHeading = true;
    }

    public override void Paragraph(string body)
    {
        if (!isAfterHeading)
            page.Blank();
        page.Entry("", body);
        isAfterHeading = false;
    }

    public override void Item(string mark, string body)
    {
        page.Entry(mark.Length == 0 ? " - " : $" {mark} ", body);
        isAfterHeading = false;
    }

    public override void Detail(string body) => page.Entry("     ", body);

    public override string ToString() => page.ToString();
}
