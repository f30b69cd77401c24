namespace Lg.Rules.Tests;

/// <summary>There is one way to assess a review.</summary>
public sealed class AssessTests
{
    [Fact]
    public void The_types_of_what_is_assessed_need_not_be_written() => Assert.Equal(
        new DateOnly(2025, 12, 1),
        Rulebook.Shipped.Assess(new(), new(2025, 12, 1), new(), cancellation: TestContext.Current.CancellationToken).Receipt.AsOf);

    [Fact]
    public void Assessing_has_one_form_and_can_be_cancelled()
    {
        var assess = Assert.Single(typeof(Rulebook).GetMethods(), method => method.Name == nameof(Rulebook.Assess));

        Assert.Equal(typeof(CancellationToken), assess.GetParameters()[^1].ParameterType);
    }
}
