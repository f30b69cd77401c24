using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record InternalControl : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Chapter = "3.2")]
    public IReadOnlyList<Subprocess>? Subprocesses { get; init; }

    [Complete]
    public bool? SubprocessesComplete { get; init; }

    [Field(Actionable = true, Chapter = "3.2")]
    public bool? InterimDeviationsReported { get; init; }
}
