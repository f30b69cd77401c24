using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Work : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.1")]
    public string? Title { get; init; }

    [Field(Chapter = "3.1")]
    public ActionStatus? Status { get; init; }

    [Field(Chapter = "3.1")]
    public PartialDate? On { get; init; }
}
