namespace Lg.Model.Fields;

/// <summary>A field where it stands in the review.</summary>
/// <param name="Path">The place, such as <c>/goals/*/owner</c>; <c>*</c> stands for any item of the list.</param>
/// <param name="Field">The field: what it holds, its label, its question, its words.</param>
/// <param name="Parent">The object or list that it stands in; <c>null</c> for what stands outermost.</param>
public sealed record FieldPlace(string Path, Field Field, FieldPlace? Parent);
