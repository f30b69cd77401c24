using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Model.Views;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Tests;

namespace Lg.Rules.Tests.Catalogs;

public sealed class PackedCatalogTests
{
    private static readonly IReadOnlyList<CatalogFile> Files = EmbeddedCatalog.Read();

    [Fact]
    public void The_committed_form_is_what_the_catalog_packs_to() =>
        Snapshot.IsFile(CatalogPacker.Pack(Read(Files), Files), PathOf("src/Lg.Rules/Catalogs/Packed/shipped.catalog"));

    [Fact]
    public void It_says_all_that_the_catalog_says_with_every_place() =>
        Assert.Equal([], Differences(Read(Files), PackedCatalog.Of(Files)!.Catalog, "catalog").Take(10));

    [Fact]
    public void It_has_the_hash_of_the_catalog() => Assert.Equal(CatalogHash.Of(Read(Files)), PackedCatalog.Of(Files)!.Hash);

    [Fact]
    public void It_is_not_used_for_other_files()
    {
        IReadOnlyList<CatalogFile> edited = [.. Files.SkipLast(1), Files[^1] with { Utf8 = "# edited\n"u8.ToArray() }];

        Assert.Null(PackedCatalog.Of(edited));
    }

    [Fact]
    public void Line_ends_of_a_checkout_do_not_matter()
    {
        IReadOnlyList<CatalogFile> files =
            [.. Files.Select(file => file with { Utf8 = file.Utf8.ToArray().SelectMany(OnWindows).ToArray() })];

        Assert.NotNull(PackedCatalog.Of(files));
    }

    [Fact]
    public void Values_of_every_kind_come_back_as_they_were()
    {
        var written = new PackedWriter([]);
        foreach (var text in new[] { null, "", "~", @"\", @"\n", "two\nlines", @"\~", "å" })
            written.Text(text);

        PackedReader reader = new(written.ToString(), []);

        Assert.Equal(new[] { null, "", "~", @"\", @"\n", "two\nlines", @"\~", "å" }, Enumerable.Range(0, 8).Select(_ => reader.Text()));
        foreach (var value in new object[] { 12L, 0.1, true, new DateOnly(2026, 1, 2), "a" })
            Assert.Equal(value, PackedValue.Read(PackedValue.KindOf(value), PackedValue.Write(value)));
    }

    [Theory]
    [InlineData("trafikkontoret-2026")]
    [InlineData("stadshus-ab-2025")]
    [InlineData("skarpnack-2024")]
    public void Reports_are_the_same_as_those_of_the_files(string sample)
    {
        var review = ReviewReader.Read(File.ReadAllBytes(PathOf($"samples/{sample}.json"))).Value!;
        var ofFiles = Rulebook.Load(Files).Value!;
        DateOnly asOf = new(2025, 12, 1);

        Assert.Equal(Whole(ofFiles.Assess(review, asOf)), Whole(Rulebook.Shipped.Assess(review, asOf)));
    }

    private static byte[] Whole(Report report) =>
        ReportJson.Write(report, new() { Include = [ReportInclude.All], Languages = TextLanguages.Both });

    private static Catalog Read(IReadOnlyList<CatalogFile> files) => CatalogReader.Read(files, new DiagnosticBag())!;

    private static IEnumerable<byte> OnWindows(byte unit) => unit == '\n' ? "\r\n"u8.ToArray() : [unit];

    private static string PathOf(string path, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../..", path));

    // By reflection, so that what is added to the catalog and not to its packed form is found.
    private static IEnumerable<string> Differences(object? one, object? other, string path) => (one, other) switch
    {
        (null, null) => [],
        (null, _) or (_, null) => [path],
        (SourceText a, SourceText b) => SameText(a, b) ? [] : [path],
        (string or ValueType, _) => one.Equals(other) ? [] : [$"{path}: {one} {other}"],
        (IEnumerable a, IEnumerable b) => Differences([.. a.Cast<object>()], [.. b.Cast<object>()], path),
        _ => one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(property => Differences(property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}")),
    };

    private static IEnumerable<string> Differences(IReadOnlyList<object> one, IReadOnlyList<object> other, string path) =>
        one.Count != other.Count
            ? [path]
            : one.Zip(other).SelectMany((pair, index) => Differences(pair.First, pair.Second, $"{path}[{index}]"));

    private static bool SameText(SourceText one, SourceText other) =>
        one.Text == other.Text && one.File == other.File && one.Locate(0) == other.Locate(0)
        && one.Locate(one.Text.Length) == other.Locate(one.Text.Length) && one.LineAt(one.FirstLine) == other.LineAt(one.FirstLine);
}
