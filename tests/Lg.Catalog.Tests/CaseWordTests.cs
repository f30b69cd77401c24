using Lg.Model.Json;
using Lg.Model.Reading;

namespace Lg.Catalog.Tests;

/// <summary>The cases of the catalog show reviews that a unit could send, so they use its words.</summary>
public sealed class CaseWordTests
{
    [Fact]
    public void Every_review_of_a_case_uses_only_words_of_the_catalog() => Assert.Empty(
        from requirement in ShippedCatalog.Cases
        from one in requirement.Cases
        from problem in ReviewReader.Read(ReviewJson.Write(one.Review), vocabulary: ShippedCatalog.Rulebook.Vocabulary).Diagnostics
        where problem.Code == "LG4022"
        select $"{requirement.Requirement} {one.Name}: {problem.Message.En}");
}
