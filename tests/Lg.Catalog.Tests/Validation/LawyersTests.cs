using System.Text.RegularExpressions;
using Lg.Model.Reports;
using Lg.Tests;

namespace Lg.Catalog.Tests.Validation;

/// <summary>The page for the city's lawyers leaves out nothing that they must read or confirm.</summary>
public sealed partial class LawyersTests
{
    private static readonly string Page = LawyersDocument.Write();

    [Fact]
    public void The_document_is_current() => Snapshot.IsFile(Page, Path.Combine(Tables.Docs, "for-catalog-owners", "jurister.md"));

    [Fact]
    public void Each_source_that_is_not_read_or_has_a_note_is_on_the_page() => Assert.Equal(
        [],
        ShippedCatalog.Rulebook.Compiled.Source.Sources
            .Where(source => source.Confidence is not (Confidence.V or Confidence.H) || source.Note is not null)
            .Where(source => !Page.Contains(source.Title.Sv, StringComparison.Ordinal))
            .Select(source => source.Id));

    [Fact]
    public void Each_source_that_must_be_confirmed_says_what_would_change() => Assert.Equal(
        [],
        LawyersDocument.Sources.Select(source => source.Id)
            .Where(id => id != "katalogens-forslag")
            .Except(Doubt.All.Select(doubt => doubt.Source)));

    [Fact]
    public void Each_doubt_is_about_a_source_and_requirements_of_the_catalog()
    {
        HashSet<string> sources = [.. ShippedCatalog.Rulebook.Compiled.Source.Sources.Select(source => source.Id)];
        HashSet<string> ids = [.. ShippedCatalog.Rulebook.Requirements.Select(requirement => requirement.Id)];

        Assert.Equal([], Doubt.All.Select(doubt => doubt.Source).Where(id => !sources.Contains(id)));
        Assert.Equal(
            [], Doubt.All.SelectMany(doubt => Id().Matches(doubt.Changes)).Select(match => match.Value).Where(id => !ids.Contains(id)));
    }

    [GeneratedRegex("(?:ISO|RL|DSO|CSL|HOT)(?:-[0-9A-Z][0-9A-Za-z]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
