using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PreviousAction : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3")]
    public string? Title { get; init; }

    [Field(Chapter = "3")]
    public string? Owner { get; init; }

    [Field(Chapter = "3")]
    public PartialDate? DueOn { get; init; }

    [Field(Chapter = "3", Clause = "9.3.2a")]
    public ActionStatus? Status { get; init; }

    [Field(Actionable = true, Chapter = "3", Clause = "9.3.2a")]
    public string? Comment { get; init; }

    [Field(Actionable = true, Chapter = "3", Clause = "9.3.2a")]
    public PartialDate? NewDueOn { get; init; }
}
