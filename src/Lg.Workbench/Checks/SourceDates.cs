using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Checks;

/// <summary>Checks that the days of a source come in the order in which they happen: announced, issued, in force.</summary>
internal static class SourceDates
{
    private static readonly string[] InOrder = ["announced", "issued", "inForce"];

    public static void Check(ReadFile file, DiagnosticBag bag)
    {
        foreach (var source in file.Under("sources"))
        {
            var days = InOrder.Select(key => Day(source, key)).OfType<Day>().ToList();
            foreach (var (earlier, later) in days.Zip(days.Skip(1)).Where(pair => pair.Second.Date < pair.First.Date))
                bag.DaysOutOfOrder(later.Place, later.Key, earlier.Key);
        }
    }

    private static Day? Day(YamlNode.Mapping source, string key) =>
        source.Find(key)?.Value is YamlNode.Scalar scalar && NodeValues.IsDate(scalar.Text, out var date)
            ? new(key, date, MappingReader.PlaceOfNode(scalar))
            : null;
}

/// <summary>A day of a source and its place.</summary>
internal sealed record Day(string Key, DateOnly Date, Located Place);
