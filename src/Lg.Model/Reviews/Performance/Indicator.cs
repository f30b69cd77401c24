using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Indicator : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.3")]
    public string? Title { get; init; }

    [Field(Chapter = "3.3")]
    public string? Unit { get; init; }

    [Field(Chapter = "3.3")]
    public double? Baseline { get; init; }

    [Field(Chapter = "3.3")]
    public double? Value { get; init; }

    [Field(Actionable = true, Chapter = "3.3")]
    public double? Target { get; init; }
}
