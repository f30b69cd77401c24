namespace Lg.Cli.Tests.Workbench;

/// <summary>Whoever follows the README of the catalog to the letter sees what stands there.</summary>
public sealed class CatalogReadmeTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public void Followed_to_the_letter_it_adds_a_rule_and_sees_it_in_a_report()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Catalog, "README.md")).ReplaceLineEndings("\n");

        Assert.Equal([], new Walkthrough(document, folder).Follow());
    }

    public void Dispose() => folder.Dispose();
}
