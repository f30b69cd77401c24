using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Project : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "2.1")]
    public string? Title { get; init; }

    [Field(Chapter = "2.1")]
    public bool? Procurement { get; init; }

    [Field(Chapter = "2.1")]
    public PartialDate? StartOn { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? RequirementsFromClassification { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? DataProtectionByDesign { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public bool? RecordsRequirements { get; init; }
}
