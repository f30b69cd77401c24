using Lg.Model;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>A goal template, defined once per key.</summary>
internal sealed record GoalTemplate
{
    public required string Key { get; init; }

    public required string Area { get; init; }

    public required LocalizedText Title { get; init; }

    public required Template Measure { get; init; }

    public required Template Target { get; init; }

    public Template? Baseline { get; init; }

    public required SourceText Due { get; init; }

    public required string Owner { get; init; }

    public required Located Place { get; init; }
}
