using Lg.Model;

namespace Lg.Rules.Catalogs;

/// <summary>A named threshold with a value per period.</summary>
internal sealed record Parameter
{
    public required string Name { get; init; }

    public required LocalizedText Title { get; init; }

    public string? Unit { get; init; }

    public required ParameterAxis Axis { get; init; }

    public required SourcePin Source { get; init; }

    /// <summary>Gets the values by the first day (for a plan year: its 1 January) of their period, ascending.</summary>
    public required IReadOnlyList<ParameterValue> Values { get; init; }

    public required Located Place { get; init; }
}
