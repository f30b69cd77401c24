using Lg.Rules;

namespace Catalog.Tests;

public sealed class ShippedCatalogTests
{
    [Fact]
    public void The_shipped_catalog_has_no_errors_and_no_warnings() =>
        Assert.Equal("", ShippedCatalog.Describe(ShippedCatalog.Loaded.Diagnostics));

    [Fact]
    public void The_cases_can_be_read() =>
        Assert.Equal("", ShippedCatalog.Describe(ShippedCatalog.CaseDiagnostics.ToSortedList()));

    [Fact]
    public void The_catalog_inside_the_library_is_the_one_in_the_folder() =>
        Assert.Equal(ShippedCatalog.Rulebook.CatalogHash, Rulebook.Shipped.CatalogHash);
}
