using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Fields;

/// <summary>What a review names by a word that the catalog owns.</summary>
[JsonConverter(typeof(WordConverter<WordKind>))]
public enum WordKind
{
    /// <summary>A goal topic: the key of a goal of the catalog.</summary>
    Topic,

    /// <summary>An area of the catalog, by its id.</summary>
    Area,

    /// <summary>A requirement of the catalog, by its id.</summary>
    Requirement,
}
