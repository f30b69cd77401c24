namespace Lg.Rules.Presentation;

/// <summary>A document of headings, paragraphs and tables. INVARIANT: every text is escaped by the document, whoever wrote it.</summary>
internal interface IDocument
{
    void Heading(int level, string title);

    void Paragraph(string body);

    /// <summary>Writes a table; columns in which every cell is empty are left out.</summary>
    void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows);
}
