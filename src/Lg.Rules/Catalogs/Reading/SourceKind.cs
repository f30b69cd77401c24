namespace Lg.Rules.Catalogs;

/// <summary>What kind of document a source is.</summary>
internal enum SourceKind
{
    Law,
    Regulation,
    Standard,
    Guideline,
    Review,
    Guidance,
}
