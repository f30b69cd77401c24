using Lg.Model;

namespace Lg.Rules.Catalogs;

/// <summary>An id with a title: a rule set, an area or a role.</summary>
internal sealed record Named(string Id, LocalizedText Title)
{
    /// <summary>Gets what a role is called in an administration; <c>null</c> when that is its title.</summary>
    public LocalizedText? InAdministration { get; init; }

    /// <summary>Gets what a role is called in a company; <c>null</c> when that is its title.</summary>
    public LocalizedText? InCompany { get; init; }

    /// <summary>Returns what a role is called in a kind of unit.</summary>
    public LocalizedText TitleIn(UnitKind? kind) => kind switch
    {
        UnitKind.Administration or UnitKind.DistrictAdministration => InAdministration ?? Title,
        UnitKind.Company or UnitKind.ParentCompany => InCompany ?? Title,
        _ => Title,
    };
}
