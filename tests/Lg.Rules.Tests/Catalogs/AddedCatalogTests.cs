using System.Runtime.CompilerServices;
using Lg.Rules.Tests.Yaml;

namespace Lg.Rules.Tests.Catalogs;

public sealed class AddedCatalogTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lg-added").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_adds_its_requirements_to_the_shipped_ones()
    {
        var larger = Rulebook.Shipped.With(Own());

        Assert.Equal("", Written.Lines(larger.Diagnostics));
        Assert.Equal([.. Ids(Rulebook.Shipped), "EGNA-01"], Ids(larger.Value!));
    }

    [Fact]
    public void The_shipped_catalog_stays_as_it_is()
    {
        var before = (Rulebook.Shipped.Requirements.Count, Rulebook.Shipped.CatalogHash);

        Rulebook.Shipped.With(Own());

        Assert.Equal(before, (Rulebook.Shipped.Requirements.Count, Rulebook.Shipped.CatalogHash));
    }

    [Fact]
    public void The_larger_catalog_has_the_same_version_and_a_hash_of_its_own()
    {
        var larger = Rulebook.Shipped.With(Own()).Value!;

        Assert.Equal(Rulebook.Shipped.CatalogVersion, larger.CatalogVersion);
        Assert.NotEqual(Rulebook.Shipped.CatalogHash, larger.CatalogHash);
    }

    [Fact]
    public void The_same_id_twice_is_an_error_where_it_is_added()
    {
        var larger = Rulebook.Shipped.With(Own()).Value!.With(Own());

        Assert.Null(larger.Value);
        Assert.Equal(["LG3039", "LG3039", "LG3039"], larger.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.All(larger.Diagnostics, diagnostic => Assert.EndsWith("own.yaml", diagnostic.File, StringComparison.Ordinal));
    }

    [Fact]
    public void A_catalog_of_its_own_cannot_be_added()
    {
        File.WriteAllText(Path.Combine(folder, "a.yaml"), "catalog: { version: 9.9.9, title: { sv: Prov, en: Trial } }\n");

        Assert.Equal("LG3041", Assert.Single(Rulebook.Shipped.With(folder).Diagnostics).Code);
    }

    [Fact]
    public void A_folder_without_catalog_files_is_reported() =>
        Assert.Equal("LG3002", Assert.Single(Rulebook.Shipped.With(folder).Diagnostics).Code);

    private static IEnumerable<string> Ids(Rulebook rulebook) => rulebook.Requirements.Select(requirement => requirement.Id);

    // What the consumer of the packages adds, so that the two cannot part.
    private static string Own([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../consumer/catalog"));
}
