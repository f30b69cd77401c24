namespace Lg.Model.Fields;

/// <summary>Marks a text, or a list of texts, that names items of other lists of the review by their keys.</summary>
/// <param name="lists">The lists, as JSON Pointers such as <c>/assets/suppliers</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RefersToAttribute(params string[] lists) : Attribute
{
    public IReadOnlyList<string> Lists { get; } = lists;
}
