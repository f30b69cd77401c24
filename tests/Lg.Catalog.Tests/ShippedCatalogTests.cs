using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Catalog.Tests;

public sealed class ShippedCatalogTests
{
    [Fact]
    public void The_shipped_catalog_has_no_errors_and_no_warnings() =>
        Assert.Equal("", ShippedCatalog.Describe(ShippedCatalog.Loaded.Diagnostics));

    [Fact]
    public void The_cases_can_be_read() =>
        Assert.Equal("", ShippedCatalog.Describe(ShippedCatalog.CaseDiagnostics.ToSortedList()));

    [Fact]
    public void What_a_note_says_that_a_lawyer_must_confirm_is_told_so_where_it_matters()
    {
        var catalog = ShippedCatalog.Rulebook.Compiled.Source;
        var noted = catalog.Sources
            .Where(source => source.Note is { } note && note.Sv.Contains("jurist", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(source => source.Id);
        var pins = catalog.Requirements.SelectMany(requirement => requirement.Sources)
            .Concat(catalog.Parameters.Select(parameter => parameter.Source))
            .ToList();

        // The doubt is of the whole document, and so of every place in it, or of some places.
        Assert.NotEmpty(noted);
        Assert.Empty(noted.Values
            .Where(source => !IsDoubtful(source.Confidence) && !pins.Any(pin => pin.Document == source.Id && IsDoubtful(pin.Confidence)))
            .Select(source => source.Id));
        Assert.Empty(pins
            .Where(pin => noted.TryGetValue(pin.Document, out var source) && IsDoubtful(source.Confidence) && !IsDoubtful(pin.Confidence))
            .Select(pin => $"{pin.Place.Source.File}: {pin.Document}"));
    }

    [Fact]
    public void The_catalog_inside_the_library_is_the_one_in_the_folder() =>
        Assert.Equal(ShippedCatalog.Rulebook.CatalogHash, Rulebook.Shipped.CatalogHash);

    private static bool IsDoubtful(Confidence confidence) => confidence is Confidence.V2 or Confidence.U;
}
