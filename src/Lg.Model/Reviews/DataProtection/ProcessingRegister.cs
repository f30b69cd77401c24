using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProcessingRegister : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Chapter = "2.1")]
    public string? Tool { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? CityTool { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? OtherChoiceJustified { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public string? Justification { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? Complete { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? MappedToProcesses { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? UsedInSecurityWork { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? ReminderRoutine { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public PartialDate? LastReviewedOn { get; init; }
}
