using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActionPlan : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "8.1")]
    public string? Owner { get; init; }

    [Field(Chapter = "8.1", Unit = "measures", Minimum = 0, Maximum = 100000)]
    public int? Items { get; init; }

    [Field(Actionable = true, Chapter = "8.1", Unit = "measures", Minimum = 0, Maximum = 100000)]
    public int? ItemsDone { get; init; }
}
