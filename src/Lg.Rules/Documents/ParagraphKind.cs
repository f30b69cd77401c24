namespace Lg.Rules.Documents;

/// <summary>What a paragraph is for.</summary>
internal enum ParagraphKind
{
    /// <summary>Text.</summary>
    Body,

    /// <summary>The first words of a document, which say what it is about.</summary>
    Lead,

    /// <summary>Something about what stands before it, such as how much more there is.</summary>
    Note,

    /// <summary>The last words of a document: where there is more, and its receipt.</summary>
    Close,
}
