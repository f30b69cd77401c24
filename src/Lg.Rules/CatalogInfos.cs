using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;

namespace Lg.Rules;

/// <summary>Shows catalogs to readers.</summary>
internal static class CatalogInfos
{
    public static CatalogInfo Of(CompiledCatalog compiled) => new()
    {
        Version = compiled.Source.Version,
        Hash = compiled.Hash,
        Title = compiled.Source.Title,
        Rulesets = [.. compiled.Source.Rulesets.Select(Of)],
        Areas = [.. compiled.Source.Areas.Select(Of)],
        Chapters = [.. Findings.Chapters.All.Select(Of)],
        Goals = [.. compiled.Source.Goals.Select(goal => new GoalInfo(goal.Key, goal.Area, goal.Title))],
        Sources = [.. compiled.Source.Sources.Select(Of)],
    };

    private static NamedInfo Of(Named named) => new(named.Id, named.Title);

    private static SourceInfo Of(Source source) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Publisher = source.Publisher,
        Kind = source.Kind,
        Announced = source.Announced,
        Issued = source.Issued,
        InForce = source.InForce,
        Confidence = source.Confidence,
        Note = source.Note,
    };
}
