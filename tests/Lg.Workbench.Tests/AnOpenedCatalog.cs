using System.Text;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Workbench.Tests;

/// <summary>Small catalogs in memory, with cases.</summary>
internal static class AnOpenedCatalog
{
    /// <summary>Returns a catalog of some requirements, in the surroundings of <see cref="ARulebook"/>.</summary>
    /// <param name="cases">The text of a file of cases; <c>null</c> for none.</param>
    /// <param name="requirements">The requirements.</param>
    public static OpenedCatalog With(string? cases, params ARequirement[] requirements) => OpenedCatalog.Open(
        "katalog",
        ARulebook.Files([.. requirements.Select(requirement => requirement.ToYaml())]),
        cases is null ? [] : [new("katalog/a.cases.yaml", Encoding.UTF8.GetBytes(cases))]);
}
