using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
public sealed record SecuritySensitive : IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? Delimited { get; init; }
}
