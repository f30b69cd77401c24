using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Views;
using Lg.Rules;

namespace Lg.Bench.Ratios;

/// <summary>What a report costs and weighs, against a strict parse of the same review and the bytes of its file.</summary>
internal static class CostRatios
{
    private const int UsesBeforeHot = 600;

    private static readonly ReportJsonOptions Everything = new() { Include = [ReportInclude.All] };

    public static IEnumerable<Row> Rows(Extent extent) =>
        [.. Sample.All.SelectMany(sample => Costs(sample, extent)), .. Sample.All.Append(Sample.Draft).SelectMany(Sizes)];

    private static IEnumerable<Row> Costs(Sample sample, Extent extent)
    {
        Action parse = () => ReviewReader.Read(sample.Canonical);
        Action assess = () => Rulebook.Shipped.Assess(sample.Review, Sample.AsOf);
        Action answer = () => ReportJson.Write(Rulebook.Shipped.Assess(sample.Review, Sample.AsOf));
        Action all = () => ReportJson.Write(Rulebook.Shipped.Assess(sample.Review, Sample.AsOf), Everything);
        Warm(extent, parse, assess);
        foreach (var work in new[] { answer, all })
            Enumerable.Range(0, extent.IsShort ? 5 : 60).ToList().ForEach(_ => work());

        var taken = InTurns.Measure(extent.Rounds, (parse, 8), (assess, 2), (answer, 1), (all, 1));
        var parsed = InTurns.Allocated(parse);
        yield return Time("Assess", 1) with { AtMost = 12 };
        yield return Time("Assess and the default answer", 2);
        yield return Time("Assess and everything, one language", 3) with { AtMost = 30 };
        yield return new Row("allocated by Assess", sample.Name, InTurns.Allocated(assess) / parsed, "x parse") { AtMost = 10 };
        yield return new Row("allocated with the default answer", sample.Name, InTurns.Allocated(answer) / parsed, "x parse");
        yield return new Row("allocated with everything", sample.Name, InTurns.Allocated(all) / parsed, "x parse");

        Row Time(string what, int each) => Row.OfRounds(what, sample.Name, taken[each], taken[0], "x parse");
    }

    // Hot is past the number of uses after which expressions are compiled.
    private static void Warm(Extent extent, Action parse, Action assess)
    {
        for (var i = 0; i < (extent.IsShort ? 20 : UsesBeforeHot); i++)
        {
            parse();
            assess();
        }
    }

    private static IEnumerable<Row> Sizes(Sample sample)
    {
        var report = Rulebook.Shipped.Assess(sample.Review, Sample.AsOf);
        var (answer, all) = (ReportJson.Write(report).Length, ReportJson.Write(report, Everything).Length);
        if (sample == Sample.Draft)
        {
            yield return new("default answer", sample.Name, answer / 1000.0, "kB") { AtMost = 60 };
            yield break;
        }

        yield return new("default answer", sample.Name, (double)answer / sample.Bytes, "x the review") { AtMost = 5 };
        yield return new("everything, one language", sample.Name, (double)all / sample.Bytes, "x the review") { AtMost = 25 };
    }
}
