namespace Lg.Model.Views;

/// <summary>A document that requirements come from.</summary>
public sealed record SourceView : Confidential
{
    /// <summary>Gets its title.</summary>
    public required LocalizedText Title { get; init; }
}
