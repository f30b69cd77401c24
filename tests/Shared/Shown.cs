using Lg.Model.Views;

namespace Lg.Tests;

/// <summary>What tests ask a report in JSON to show.</summary>
internal static class Shown
{
    /// <summary>Gets all of it in both languages: what two reports have to agree in to be the same.</summary>
    public static ReportJsonOptions Everything { get; } = new() { Include = [ReportInclude.All], Languages = TextLanguages.Both };
}
