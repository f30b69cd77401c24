using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A set of information, whatever systems it is in: the information of a process, a register.</summary>
[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record InformationSet : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.1")]
    public string? Title { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public string? Owner { get; init; }

    [Field(Chapter = "3.1")]
    public string? Process { get; init; }

    [Field(Chapter = "3.1")]
    public bool? Critical { get; init; }

    [Field(Chapter = "3.1")]
    public bool? SensitiveData { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? Classified { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public PartialDate? ClassifiedOn { get; init; }

    [Field(Chapter = "3.1")]
    public bool? RiskAnalysisNeeded { get; init; }

    [Field(Chapter = "3.1")]
    public DatedActivity? RiskAnalysis { get; init; }

    [Field(Chapter = "8.1")]
    public ActionPlan? ActionPlan { get; init; }
}
