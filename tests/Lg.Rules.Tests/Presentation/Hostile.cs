using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Tests.Presentation;

/// <summary>A report whose every text tries to steer the terminal, break a line or write markup.</summary>
internal static class Hostile
{
    public const string Text =
        "\u001b[31mröd\r\nINTE UPPFYLLT  0 krav\u2028\u0007\u202eomvänt\u0000 | <img src=x> [länk](http://x.se) `kod` # *fet* \ud800 ";

    private static readonly LocalizedText Both = new(Text, Text);

    public static string Long { get; } = string.Concat(Enumerable.Repeat("långtordutanmellanslag", 900));

    public static Report Of(string text)
    {
        LocalizedText both = new(text, text);
        Subject subject = new() { Kind = "goal", Pointer = "/goals/0", Key = text, Title = text };
        return AReport.Full with
        {
            Unit = AReport.Full.Unit with { Name = text },
            Judgement = AReport.Full.Judgement with { Adequacy = AReport.Full.Judgement.Adequacy with { Grounds = both } },
            Requirements =
                [.. AReport.Full.Requirements.Select(row => row with { Title = both, Reason = both, Counts = new() { NotMet = 3 } })],
            Findings =
            [
                .. AReport.Full.Findings.Select(finding => finding with
                {
                    Title = both, Message = both, Remedy = both, Subject = subject,
                    Evidence = [new() { Pointer = text, Label = both, Value = new(text + "1", text + "1") }],
                    Missing = [new() { Pointer = text, Question = both }],
                    FactsNeeded = [[new() { Pointer = text, Question = both }, new() { Pointer = text, Question = both }]],
                    Changes =
                    [
                        new() { Pointer = text, Label = both, Of = both, From = both, To = both },
                        new() { Pointer = text, Label = both, From = both, To = both, AnyValue = true },
                    ],
                }),
            ],
            Upcoming =
            [
                .. AReport.Full.Upcoming.Select(finding => finding with { Title = both, Message = both, Remedy = both, Subject = subject }),
            ],
            Questions =
            [
                .. AReport.Full.Questions.Select(
                    question => question with { Text = both, Pointer = text, Chapter = text, Decides = [text, text] }),
            ],
            Goals =
            [
                .. AReport.Full.Goals.Select(goal => goal with
                {
                    Title = both,
                    Measure = both,
                    Target = both,
                    Owner = both,
                    Baseline = both,
                    Planned = [new() { Pointer = "/goals/0", Key = text, Title = text, Lacks = [both] }],
                }),
            ],
            Planned = [.. AReport.Full.Planned.Select(item => item with { Key = text, Title = text, Lacks = [both] })],
            Waivers = [.. AReport.Full.Waivers.Select(waiver => waiver with { Requirement = text, Reason = text, Lacks = [both] })],
            Observations = [.. AReport.Full.Observations.Select(observation => observation with { Message = both, Pointers = [text] })],
            Resolved = [.. AReport.Full.Resolved.Select(resolved => resolved with { Title = both, Subject = subject })],
            Errors = [.. AReport.Full.Errors.Select(error => error with { Message = both, Subject = subject with { Pointer = text } })],
            Risks = new() { Register = [.. AReport.Full.Risks!.Register.Select(risk => risk with { Key = text, Title = text })] },
            Warnings = [.. AReport.Full.Warnings.Select(warning => warning with { Message = Both })],
        };
    }
}
