using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Nonconformity : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "5.1")]
    public string? Title { get; init; }

    [Field(Actionable = true, Chapter = "5.1", Clause = "10.2")]
    public string? RootCause { get; init; }

    [Field(Actionable = true, Chapter = "5.2", Clause = "10.2")]
    public string? Action { get; init; }

    [Field(Actionable = true, Chapter = "5.2", Clause = "10.2")]
    public bool? EffectChecked { get; init; }
}
