using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Catalogs;

/// <summary>A document that requirements come from.</summary>
internal sealed record Source
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required string Publisher { get; init; }

    public required string Kind { get; init; }

    public DateOnly? Announced { get; init; }

    public DateOnly? Issued { get; init; }

    public DateOnly? InForce { get; init; }

    public required Confidence Confidence { get; init; }

    public LocalizedText? Note { get; init; }
}
