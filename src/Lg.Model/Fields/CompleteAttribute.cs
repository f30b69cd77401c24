namespace Lg.Model.Fields;

/// <summary>Marks the property that says whether the list before it names all of the items.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CompleteAttribute : Attribute;
