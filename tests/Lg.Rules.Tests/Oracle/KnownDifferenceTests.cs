using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Tests.Oracle;

/// <summary>
/// What is known to differ does differ. When one of these fails, a difference has been mended: strike it from
/// <see cref="KnownDifference"/>.
/// </summary>
public sealed class KnownDifferenceTests
{
    [Theory]
    [InlineData(nameof(KnownDifference.PartsAreThereOrNot), "(1 / 0 > 0 ? review.unit : review.unit).name")]
    [InlineData(nameof(KnownDifference.PartsAreThereOrNot), "review.compliance.incidentRoutine.exercise.exists")]
    [InlineData(nameof(KnownDifference.PartsAreThereOrNot), "stated((review.assets.vetting ? review.unit : review.unit).name)")]
    [InlineData(nameof(KnownDifference.PartsAreThereOrNot), "stated((false ? review.unit : previous.unit).name)")]
    public void It_is_still_there(string difference, string expression)
    {
        var comparison = Comparison.Of(expression, new CheckContext { IsLenient = true, MayAskStated = true }, out _)!;
        Review review = new()
        {
            Stage = Stage.Submitted,
            Unit = new() { Name = "a" },
            Compliance = new() { IncidentRoutine = new() { Exists = false } },
        };
        EvaluationScope scope = new(review, null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>());

        Assert.NotEmpty(comparison.Compare(scope).Differences);
        Assert.Empty(comparison.Compare(scope, imitated: Enum.Parse<KnownDifference>(difference)).Differences);
    }
}
