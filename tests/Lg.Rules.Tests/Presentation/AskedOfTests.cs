using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Rules.Tests.Presentation;

/// <summary>A question about an item says which, or how many: <c>är målet nått</c> alone cannot be answered.</summary>
public sealed class AskedOfTests
{
    private static readonly Texts Swedish = new(Language.Swedish);

    private static readonly Report Report = AReport.Empty with
    {
        Findings =
        [
            AReport.Finding("R-1", Severity.Major, Verdict.NotMet, 1, "Det brister.", "It is lacking.") with
            {
                Subject = new() { Pointer = "/goals/1", Kind = "goal", Key = "9.1.2", Title = "Rollerna är kända" },
            },
        ],
    };

    [Theory]
    [InlineData("/goals/0/communicated", 10, "10 mål")]
    [InlineData("/performance/internalControl/subprocesses/0/inControlPlan", 6, "6 delprocesser")]
    [InlineData("/goals/1/communicated", 1, "Rollerna är kända")]
    [InlineData("/goals/2/communicated", 1, "")]
    [InlineData("/assets/systemsCoverage/classified", 1, "")]
    [InlineData("/previous", 1, "")]
    public void A_question_names_what_it_is_asked_of(string pointer, int count, string items) =>
        Assert.Equal(
            items, new AskedOf(Report, Swedish).Items(new Question { Pointer = pointer, Text = new("?", "?"), Count = count, UpTo = 0 }));
}
