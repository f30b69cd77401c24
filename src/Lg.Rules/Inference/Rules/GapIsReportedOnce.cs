using NRules.Fluent.Dsl;

namespace Lg.Rules.Inference.Rules;

/// <summary>A gap that two requirements say the same of is reported once, under the one that the other restates.</summary>
[Description("En brist som två krav säger detsamma om redovisas en gång.")]
[InEnglish("A gap that two requirements say the same of is reported once.")]
internal sealed class GapIsReportedOnce : Rule
{
    public override void Define()
    {
        Outcome restating = null!, restated = null!;

        When()
            .Match(() => restating, o => o.Requirement.Restates != null)
            .Match(
                () => restated,
                o => o.Assessed == restating.Assessed,
                o => o.Requirement.Id == restating.Requirement.Restates,
                o => restating.HasGapReportedUnder(o));
        Then().Yield(_ => new RestatedGap(restating, restated));
    }
}
