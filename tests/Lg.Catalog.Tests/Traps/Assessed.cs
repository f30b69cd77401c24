using System.Text;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Catalog.Tests.Traps;

/// <summary>The report of a few facts, written as a coordinator's app could send them.</summary>
internal static class Assessed
{
    public static Report AsOf(string asOf, string yaml)
    {
        var read = YamlReviewReader.Read(Encoding.UTF8.GetBytes(yaml), "facts.yaml");
        var review = read.Value ?? throw new InvalidOperationException(ShippedCatalog.Describe(read.Diagnostics));
        return ShippedCatalog.Rulebook.Assess(review, DateOnly.ParseExact(asOf, "yyyy-MM-dd"));
    }

    public static Verdict Verdict(string requirement, string asOf, string yaml) =>
        AsOf(asOf, yaml).Requirements.Single(row => row.Id == requirement).Verdict;
}
