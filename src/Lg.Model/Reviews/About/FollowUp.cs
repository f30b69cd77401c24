using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FollowUp : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Actionable = true, Chapter = "10.2")]
    public PartialDate? On { get; init; }

    [Field(Chapter = "10.2")]
    public string? Form { get; init; }
}
