namespace Lg.Model.Fields;

/// <summary>
/// Marks a property of the review that is a fact, and says of it what machines need. What people read of it stands in the files of
/// <see cref="Texts.TextSet"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FieldAttribute : Attribute
{
    public string? Chapter { get; init; }

    public string? Clause { get; init; }

    public string? Unit { get; init; }

    public bool Actionable { get; init; }

    public bool History { get; init; }

    public bool Plan { get; init; }

    public double Minimum { get; init; } = double.NaN;

    public double Maximum { get; init; } = double.NaN;
}
