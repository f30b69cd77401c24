using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>What a reader is told of a source beside its name.</summary>
[JsonConverter(typeof(WordConverter<SourceStanding>))]
public enum SourceStanding
{
    /// <summary>Nothing: it is taken as it stands.</summary>
    Accepted,

    /// <summary>That it is what the city does, not what a text demands.</summary>
    Practice,

    /// <summary>That a lawyer must confirm it.</summary>
    NotConfirmed,
}
