using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MaturitySurvey : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Chapter = "3.3")]
    public PartialDate? On { get; init; }

    [Field(Chapter = "3.3", Unit = "level", Minimum = 1, Maximum = 4)]
    public int? Level { get; init; }

    [Field(Chapter = "3.3", Unit = "level", Minimum = 0, Maximum = 4)]
    public int? PreviousLevel { get; init; }
}
