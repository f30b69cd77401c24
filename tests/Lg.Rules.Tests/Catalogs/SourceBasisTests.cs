using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Catalogs;

/// <summary>The strongest basis that sources carry.</summary>
public sealed class SourceBasisTests
{
    [Theory]
    [InlineData("law V", Basis.Law)]
    [InlineData("regulation V2", Basis.Law)]
    [InlineData("guideline S", Basis.City)]
    [InlineData("standard H", Basis.Standard)]
    [InlineData("review S", Basis.Practice)]
    [InlineData("guidance V", Basis.Inference)]
    [InlineData("law U", Basis.Inference)]
    [InlineData("review U", Basis.Inference)]
    [InlineData("", Basis.Inference)]
    [InlineData("unheard V", Basis.Inference)]
    [InlineData("review S, law V", Basis.Law)]
    [InlineData("standard V, guideline V", Basis.City)]
    [InlineData("law U, standard V2", Basis.Standard)]
    public void Sources_carry_the_basis_of_the_strongest_that_is_not_uncertain(string sources, Basis strongest) =>
        Assert.Equal(strongest, SourceBasis.Strongest(Pins(sources), document => document));

    private static IEnumerable<SourcePin> Pins(string sources) =>
        sources.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(source => source.Split(' '))
            .Select(words => new SourcePin(words[0], null, Enum.Parse<Confidence>(words[1]), new(new SourceText("", null), default)));
}
