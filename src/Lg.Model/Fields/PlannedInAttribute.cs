namespace Lg.Model.Fields;

/// <summary>Names the property beside it that says that what is asked for is only planned or proposed.</summary>
/// <param name="property">The name of that property.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PlannedInAttribute(string property) : Attribute
{
    public string Property { get; } = property;
}
