using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Documents;

namespace Lg.Workbench.Pages;

/// <summary>Finds a requirement by what somebody has typed, and tells of it.</summary>
/// <param name="rulebook">The catalog.</param>
/// <param name="cases">Its cases; <c>null</c> when they are not there.</param>
internal sealed class RequirementLookup(Rulebook rulebook, IReadOnlyList<RequirementCases>? cases)
{
    private readonly PageReader reader = new(rulebook, cases);

    /// <summary>Returns the page of a requirement, whatever the case of its letters; <c>null</c> when there is none.</summary>
    public RequirementPage? Find(string id) =>
        reader.Requirements.FirstOrDefault(
            requirement => string.Equals(requirement.Id, id, StringComparison.OrdinalIgnoreCase)) is { } found
            ? reader.Read(found)
            : null;

    /// <summary>Returns the id that was meant by one that does not exist; <c>null</c> when none is like it.</summary>
    public string? Meant(string id) => Meant(id, reader.Requirements.Select(requirement => requirement.Id));

    /// <summary>Returns the id of some that was meant by one that is none of them; <c>null</c> when none is like it.</summary>
    public static string? Meant(string id, IEnumerable<string> known) => Suggestion.For(id, known);

    /// <summary>Writes a page for the terminal.</summary>
    public string Text(RequirementPage page, Language language) =>
        PlainTextWriter.Write(RequirementDocument.Of(page, new(language), rulebook.CatalogVersion));

    /// <summary>Writes a page as Markdown.</summary>
    public string Markdown(RequirementPage page, Language language) =>
        MarkdownWriter.Write(RequirementDocument.Of(page, new(language), rulebook.CatalogVersion));
}
