namespace Lg.Rules.Presentation;

/// <summary>How values are separated and numbers written in a table of values.</summary>
public enum CsvCulture
{
    /// <summary>A comma between values, a point in numbers (RFC 4180): for programs.</summary>
    Invariant,

    /// <summary>A semicolon between values, a comma in numbers: what a Swedish spreadsheet opens as columns.</summary>
    Swedish,
}
