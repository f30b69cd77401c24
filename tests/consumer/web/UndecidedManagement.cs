using Lg.Model.Reports;
using Lg.Rules.Inference;
using NRules.Fluent.Dsl;

namespace WebConsumer;

/// <summary>Whom the app tells, from its container.</summary>
public sealed class Recipients
{
    public string Manager => "förvaltningschef";
}

/// <summary>What the app concludes.</summary>
public sealed record Escalation(string Recipient, string One, string Other);

/// <summary>A management that neither judges its work nor says who does what is told so, at once.</summary>
[Name("undecided-management")]
internal sealed class UndecidedManagement(Recipients recipients) : Rule
{
    public override void Define()
    {
        Outcome judged = null!, owners = null!;

        When()
            .Match(() => judged, o => o.Requirement.Id == "ISO-931-02", o => o.Verdict == Verdict.NotMet)
            .Match(() => owners, o => o.Requirement.Id == "ISO-933-02", o => o.Verdict == Verdict.NotMet);
        Then().Yield(_ => new Escalation(recipients.Manager, judged.Requirement.Id, owners.Requirement.Id));
    }
}
