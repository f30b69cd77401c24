using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>What a requirement is about.</summary>
[JsonConverter(typeof(WordConverter<RequirementKind>))]
public enum RequirementKind
{
    /// <summary>The state of things, as the review tells it.</summary>
    State,

    /// <summary>What the review itself must report: silence in a submitted review is a no.</summary>
    Reporting,

    /// <summary>Something that only a person can answer; never judged by Lg.</summary>
    Question,
}
