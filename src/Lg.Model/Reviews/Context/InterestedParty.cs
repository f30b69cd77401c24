using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record InterestedParty : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "6.3")]
    public string? Title { get; init; }

    [Field(Actionable = true, Chapter = "6.3")]
    public string? Needs { get; init; }

    [Field(Chapter = "6.3")]
    public bool? Changed { get; init; }
}
