using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Resources : Confidential
{
    [Field(Actionable = true, Chapter = "7.2", Clause = "7.1")]
    public bool? Allocated { get; init; }

    [Field(Actionable = true, Chapter = "7.1", Clause = "7.2")]
    public IReadOnlyList<string>? CompetenceNeeds { get; init; }

    [Complete]
    public bool? CompetenceNeedsComplete { get; init; }

    [Field(Chapter = "7.2", Clause = "7.1")]
    public IReadOnlyList<string>? SupportNeeds { get; init; }

    [Complete]
    public bool? SupportNeedsComplete { get; init; }

    [Field(Actionable = true, Chapter = "9.1", Clause = "5.3")]
    public bool? RolesClear { get; init; }

    [Field(Chapter = "7.1", Clause = "5.3")]
    public IReadOnlyList<Role>? Roles { get; init; }

    [Complete]
    public bool? RolesComplete { get; init; }

    [Field(Actionable = true, Chapter = "3.3")]
    public bool? TrainingMeasured { get; init; }

    [Field(Chapter = "7.1", Clause = "7.2")]
    public IReadOnlyList<Training>? Trainings { get; init; }

    [Complete]
    public bool? TrainingsComplete { get; init; }

    [Field(Chapter = "7.1", Clause = "7.2")]
    public TrainingsCoverage? TrainingsCoverage { get; init; }

    [Field(Actionable = true, Chapter = "7.1")]
    public bool? ManagementDefined { get; init; }

    [Field(Chapter = "7.1")]
    public IReadOnlyList<ManagementMember>? Management { get; init; }

    [Complete]
    public bool? ManagementComplete { get; init; }

    [Field(Chapter = "7.1")]
    public ManagementCoverage? ManagementCoverage { get; init; }

    [Field(Chapter = "7.1", Clause = "7.4")]
    public Routine? CommunicationPlan { get; init; }
}
