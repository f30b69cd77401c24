namespace Lg.Model.Fields;

/// <summary>Marks the property that says whether the list before it names only some of the items.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PartialAttribute : Attribute;
