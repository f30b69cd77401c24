using Lg.Model.Diagnostics;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Yaml;

namespace Lg.Rules.Tests.Catalogs;

public sealed class EmbeddedCatalogTests
{
    [Fact]
    public void The_shipped_catalog_can_be_read()
    {
        DiagnosticBag bag = new();
        var catalog = CatalogReader.Read(EmbeddedCatalog.Read(), bag);

        Assert.Equal("", Written.Lines(bag.ToSortedList().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        Assert.NotEmpty(catalog!.Requirements);
    }

    [Fact]
    public void Its_paths_are_those_of_the_folder_without_cases()
    {
        var paths = EmbeddedCatalog.Read().Select(file => file.Path).ToList();

        Assert.Contains("catalog.yaml", paths);
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.DoesNotContain(
            paths, path => path.Contains(".cases.", StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal));
    }
}
