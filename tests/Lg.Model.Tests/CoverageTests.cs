namespace Lg.Model.Tests;

public sealed class CoverageTests
{
    [Fact]
    public void A_counted_coverage_is_so_many_of_so_many()
    {
        var coverage = Coverage.Counted(3, 11);

        Assert.Equal((CoverageKind.Counted, 3, 11), (coverage.Kind, coverage.Done, coverage.Of));
    }

    [Fact]
    public void None_of_none_can_be_counted() => Assert.Equal((0, 0), (Coverage.Counted(0, 0).Done, Coverage.Counted(0, 0).Of));

    [Fact]
    public void A_negative_number_cannot_be_counted() => Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Counted(-1, 11));

    [Fact]
    public void More_than_all_cannot_be_counted() => Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Counted(12, 11));

    [Fact]
    public void Equal_coverages_are_equal() => Assert.Equal(Coverage.Counted(3, 11), Coverage.Counted(3, 11));

    [Fact]
    public void All_counted_is_not_the_same_statement_as_all() => Assert.NotEqual(Coverage.All, Coverage.Counted(11, 11));
}
