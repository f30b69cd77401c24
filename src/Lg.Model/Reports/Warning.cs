namespace Lg.Model.Reports;

/// <summary>Something that the reader should know about how the report was made.</summary>
public sealed record Warning : Confidential
{
    /// <summary>Gets the code of the warning.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what it is.</summary>
    public required LocalizedText Message { get; init; }
}
