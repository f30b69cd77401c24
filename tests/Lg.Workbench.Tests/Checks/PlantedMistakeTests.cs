using System.Globalization;
using System.Text;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Workbench.Checks;
using Lg.Workbench.Watching;

namespace Lg.Workbench.Tests.Checks;

/// <summary>A copy of the shipped catalog with mistakes in it: each is found in its place, alone and among all the others.</summary>
public sealed class PlantedMistakeTests
{
    public static TheoryData<int> Numbers => [.. PlantedMistake.All.Select(mistake => mistake.Number)];

    [Fact]
    public void There_are_more_than_twenty_five() => Assert.InRange(PlantedMistake.All.Count, 25, 100);

    [Fact]
    public void All_are_found_at_once_in_their_places()
    {
        var found = Places(Check(With(PlantedMistake.All)));

        Assert.Equal([], PlantedMistake.All.SelectMany(mistake => mistake.Found).Except(found));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Each_is_found_alone_in_its_place(int number)
    {
        var mistake = PlantedMistake.All.Single(one => one.Number == number);
        var whole = With([mistake]);

        // Most mistakes are told from their own files; only where those alone are wrong without it too is the whole catalog needed.
        var told = Places(Check(Of(whole, mistake)));
        if (Places(Check(Of(RealCatalog.Files, mistake))).Overlaps(mistake.Found))
            told = Places(Check(whole));

        Assert.Equal([], mistake.Found.Except(told));
    }

    private static CheckReport Check(WatchedFiles files) =>
        CatalogCheck.Run(OpenedCatalog.Open(files.Folder, files.Files, files.CaseFiles));

    private static WatchedFiles Of(WatchedFiles files, PlantedMistake mistake)
    {
        string[] names = ["catalog.yaml", mistake.File, .. mistake.Found.Select(found => found.Split(' ', ':')[1])];
        return files with { Files = [.. files.Files.Where(IsNamed)], CaseFiles = [.. files.CaseFiles.Where(IsNamed)] };

        bool IsNamed(CatalogFile file) => names.Any(name => file.Path == $"{files.Folder}/{name}");
    }

    private static WatchedFiles With(IReadOnlyList<PlantedMistake> mistakes)
    {
        var real = RealCatalog.Files;
        return new(real.Folder, [.. real.Files.Select(Planted)], [.. real.CaseFiles.Select(Planted)], new DiagnosticBag());

        CatalogFile Planted(CatalogFile file)
        {
            var its = mistakes.Where(mistake => file.Path == $"{real.Folder}/{mistake.File}").ToList();
            return its is []
                ? file
                : file with
                {
                    Utf8 = Encoding.UTF8.GetBytes(
                        its.Aggregate(Encoding.UTF8.GetString(file.Utf8.Span), (text, mistake) => mistake.PlantIn(text))),
                };
        }
    }

    private static HashSet<string> Places(CheckReport report) =>
        [
            .. report.Diagnostics.Select(one => string.Create(
                CultureInfo.InvariantCulture,
                $"{one.Code} {one.File?.Replace(RealCatalog.Folder + "/", "", StringComparison.Ordinal)}:{one.Line}")),
        ];
}
