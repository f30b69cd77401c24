using Lg.Model;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Tests.Checks;

public sealed class ShippedCatalogTests
{
    [Fact]
    public void There_is_nothing_to_remark_on_the_shipped_catalog() =>
        Assert.Matches(
            "^[0-9]+ krav och [0-9]+ fall, inget att anmärka på[.]\n$", CheckText.Write(RealCatalog.Round.Check, Language.Swedish));
}
