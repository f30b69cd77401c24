namespace Lg.Model.Fields;

/// <summary>What a review names by a word that the catalog owns.</summary>
public enum WordKind
{
    /// <summary>A goal topic: the key of a goal of the catalog.</summary>
    Topic,

    /// <summary>An area of the catalog, by its id.</summary>
    Area,

    /// <summary>A requirement of the catalog, by its id.</summary>
    Requirement,
}
