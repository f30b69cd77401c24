using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>
/// What has been read of a catalog. What is written wrongly is reported and has a stand-in, so that references to it still resolve;
/// a catalog is made of it only when nothing was wrong.
/// </summary>
internal sealed class CatalogDraft(DiagnosticBag bag)
{
    private readonly List<Reference> references = [];

    public DiagnosticBag Bag { get; } = bag;

    /// <summary>Gets or sets the version and the title; <c>null</c> until they are read.</summary>
    public CatalogHeader? Header { get; set; }

    public Definitions<Named> Rulesets { get; } = new(ThingKind.Ruleset, bag);

    public Definitions<Named> Areas { get; } = new(ThingKind.Area, bag);

    public Definitions<Named> Roles { get; } = new(ThingKind.Role, bag);

    public Definitions<Source> Sources { get; } = new(ThingKind.Source, bag);

    public Definitions<Parameter> Parameters { get; } = new(ThingKind.Parameter, bag);

    public Definitions<GoalTemplate> Goals { get; } = new(ThingKind.Goal, bag);

    public Definitions<Requirement> Requirements { get; } = new(ThingKind.Requirement, bag);

    public IReadOnlyList<Reference> References => references;

    /// <summary>Notes a reference, to be looked up when all files are read.</summary>
    public void Refer(ThingKind kind, string id, Located place)
    {
        if (id.Length > 0) references.Add(new(kind, id, place));
    }

    /// <summary>Returns the places of everything of a kind, by id.</summary>
    public IReadOnlyDictionary<string, Located> PlacesOf(ThingKind kind) => kind switch
    {
        ThingKind.Ruleset => Rulesets.Places,
        ThingKind.Area => Areas.Places,
        ThingKind.Role => Roles.Places,
        ThingKind.Source => Sources.Places,
        ThingKind.Parameter => Parameters.Places,
        ThingKind.Goal => Goals.Places,
        ThingKind.Requirement => Requirements.Places,
    };

    public Catalog ToCatalog(CatalogHeader header) => new()
    {
        Version = header.Version,
        Title = header.Title,
        MainThreats = header.MainThreats,
        Rulesets = Rulesets.Values,
        Areas = Areas.Values,
        Roles = Roles.Values,
        Sources = Sources.Values,
        Parameters = Parameters.Values,
        Goals = Goals.Values,
        Requirements = Requirements.Values,
    };
}
