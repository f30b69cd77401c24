using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SignificantThreat : Confidential, IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    [Field(Actionable = true, Chapter = "4.4")]
    public bool? RecipientsInformed { get; init; }
}
