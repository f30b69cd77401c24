namespace Lg.Rules.Tests.Oracle.Drawing;

/// <summary>A part of the language that is drawn only when it is there.</summary>
internal enum Feature
{
    /// <summary>Maps that are written out, and <c>in</c>, <c>size</c> and macros over them.</summary>
    Maps,

    /// <summary><c>a[0]</c> and <c>m["k"]</c>.</summary>
    Indexing,

    /// <summary><c>==</c> and <c>!=</c> on lists and maps.</summary>
    EqualLists,

    /// <summary><c>+</c> on lists.</summary>
    JoinedLists,

    /// <summary><c>text.matches("…")</c>.</summary>
    Patterns,

    /// <summary><c>string</c> of more types, <c>timestamp</c> and <c>duration</c> of texts that are not written out.</summary>
    Conversions,

    /// <summary><c>getFullYear</c> and its siblings.</summary>
    Accessors,
}
