using System.Text.Json.Nodes;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Wording;

namespace Lg.Workbench.Drafting;

/// <summary>Makes the examples of a new requirement: for each verdict that it can reach, by what its pattern means.</summary>
internal sealed class ExampleMaker
{
    private readonly Sheet sheet;
    private readonly FactPath fact;
    private readonly SubjectKind? subject;
    private readonly Facts holds;
    private readonly Facts? holdsNot;
    private readonly JsonObject year;

    private ExampleMaker(Sheet sheet)
    {
        (this.sheet, fact) = (sheet, sheet.Fact!);
        subject = fact.Subject;
        (holds, holdsNot) = Applying(sheet);
        year = NeedsYear(sheet) ? new JsonObject().Put(["review", "planYear"], LimitValues.PlanYear(sheet)) : [];
    }

    public static IReadOnlyList<Example> Of(Sheet sheet)
    {
        // What is tried already is not tried again under another name: the first day in force can be the day of the examples.
        List<Example> examples =
        [
            .. (sheet.IsQuestion ? OfQuestion(sheet) : new ExampleMaker(sheet).All()).DistinctBy(
                example => (example.AsOf, example.Review.ToJsonString())),
        ];

        // A name says which example is meant, so no two are the same.
        return [
            .. examples.GroupBy(example => example.Name, StringComparer.Ordinal)
                .SelectMany(same =>
                    same.Select((example, number) => number == 0 ? example : example with { Name = $"{example.Name} ({number + 1})" })),
        ];
    }

    private static IEnumerable<Example> OfQuestion(Sheet sheet)
    {
        var year = NeedsYear(sheet) ? new JsonObject().Put(["review", "planYear"], LimitValues.PlanYear(sheet)) : [];
        yield return new("frågan lämnas till en människa", Verdict.Undetermined, sheet.CaseDate!.Value, year);
        foreach (var example in Outside(sheet, [], year))
            yield return example;
    }

    private IEnumerable<Example> All() => Judged()
        .Concat(NotThere())
        .Concat(NotConcerned())
        .Concat(AtTheEnds())
        .Concat(Outside(sheet, Review(Answered.Meeting(sheet)[0]), year))
        .Select(example => sheet.Pattern == Pattern.Reported
            && !example.Review.ContainsKey("stage")
            && !example.Name.StartsWith("utkast", StringComparison.Ordinal)
            ? example with { Review = new JsonObject { ["stage"] = "submitted" }.With(example.Review) } : example);

    private IEnumerable<Example> Judged()
    {
        foreach (var answer in Answered.Meeting(sheet))
            yield return Make(answer.Name, Verdict.Met, Review(answer));
        foreach (var answer in Answered.Failing(sheet))
            yield return Make(answer.Name, Verdict.NotMet, Review(answer));
        if (subject is null)
            yield break;

        if (Answered.Failing(sheet) is [var failing, ..])
            yield return Make(
                "en av två poster uppfyller det inte", Verdict.NotMet, OfItems([OwnOf(Answered.Meeting(sheet)[0]), OwnOf(failing)]));
        if (sheet["coverage"] is not { } member)
            yield break;

        yield return Make("gäller alla, enligt helheten", Verdict.Met, OfWhole(member, "all"));
        yield return Make("gäller bara några, enligt helheten", Verdict.NotMet, OfWhole(member, "some"));
    }

    private IEnumerable<Example> NotThere()
    {
        if (sheet.Pattern == Pattern.Reported)
        {
            yield return Make("inlämnad, men uppgiften saknas", Verdict.NotMet, Silent());
            yield return Make("utkast som ännu inte säger något", Verdict.Undetermined, Silent());
        }
        else
        {
            yield return Make(
                fact.Fact.Kind == FieldKind.Object ? "nämns inte" : "uppgiften är inte angiven", Verdict.Undetermined, Silent());
        }

        if (subject is not null)
        {
            yield return Make("posterna nämns inte", Verdict.Undetermined, ((JsonObject)holds.Review.DeepClone()).With(year));
            yield return Make("det finns inga poster", Verdict.NotApplicable, OfItems([]));
        }
    }

    private IEnumerable<Example> NotConcerned()
    {
        var asked = Expressions.OpenGuards(sheet);
        foreach (var guard in fact.Guards)
        {
            var verdict = asked.Contains(guard) ? Verdict.NotMet : Verdict.NotApplicable;
            var owner = fact.Steps[guard.Count(sign => sign == '.') - 1];
            if (asked.Contains(guard) || sheet["applies"] == AnswerDefaults.Applies(sheet))
                yield return Make(
                    $"{Phrases.InSentence(owner.Label.Sv)} finns inte",
                    verdict,
                    Placed(holds, guard.Split('.')[1..], new JsonObject { ["exists"] = false }));
        }

        if (holdsNot is { } not && sheet["applies"] != AnswerDefaults.Applies(sheet))
            yield return Make("kravet gäller inte", Verdict.NotApplicable, not.ToTree(subject));
    }

    // On the first day what is met later is met already, and on the last what is not met earlier is still not.
    private IEnumerable<Example> AtTheEnds()
    {
        if (sheet.KnownParameter is { Values.Count: > 1 })
            yield break;

        if (Sheet.Day(sheet["from"]) is { } first)
            yield return Make("dagen då det börjar gälla", Verdict.Met, Review(Answered.Meeting(sheet)[0])) with { AsOf = first };
        if (Sheet.Day(sheet["until"]) is { } last && Answered.Failing(sheet) is [var failing, ..])
            yield return Make("den sista dagen som det gäller", Verdict.NotMet, Review(failing)) with { AsOf = last };
        if (Sheet.Year(sheet["until"]) is { } until)
            yield return Make("det sista planåret som det gäller", Verdict.Met, Review(Answered.Meeting(sheet)[0]).With(Planned(until)));
    }

    // Outside the time of a requirement no answer counts.
    private static IEnumerable<Example> Outside(Sheet sheet, JsonObject review, JsonObject year)
    {
        if (Sheet.Day(sheet["from"]) is { } first)
            yield return new("dagen innan det börjar gälla", Verdict.NotApplicable, first.AddDays(-1), review.With(year));
        if (Sheet.Day(sheet["until"]) is { } last)
            yield return new("dagen efter att det har slutat gälla", Verdict.NotApplicable, last.AddDays(1), review.With(year));
        if (Sheet.Year(sheet["from"]) is { } from)
            yield return new(
                "planåret innan det börjar gälla", Verdict.NotApplicable, sheet.CaseDate!.Value, review.With(Planned(from - 1)));
        if (Sheet.Year(sheet["until"]) is { } until)
            yield return new(
                "planåret efter att det har slutat gälla", Verdict.NotApplicable, sheet.CaseDate!.Value, review.With(Planned(until + 1)));
    }

    private static JsonObject Planned(int year) => new JsonObject().Put(["review", "planYear"], year);

    private static bool NeedsYear(Sheet sheet) => Sheet.Year(sheet["from"] ?? sheet["until"]) is not null
        || sheet.KnownParameter is { Axis: Rules.Catalogs.ParameterAxis.PlanYear, Values.Count: > 1 };

    private static (Facts Holds, Facts? HoldsNot) Applying(Sheet sheet)
    {
        if (sheet["applies"] is not { } text || AppliesWitness.IsAlways(text) || text == AnswerDefaults.Applies(sheet))
            return (Facts.None, null);
        return AppliesWitness.Of(sheet) is { } found ? found
            : (new(ReviewTree.Parse(sheet["applies-true"]!), []), new(ReviewTree.Parse(sheet["applies-false"]!), []));
    }

    private Example Make(string name, Verdict verdict, JsonObject review) =>
        new(name, verdict, sheet.CaseDate!.Value, ((JsonObject)year.DeepClone()).With(review));

    private JsonObject Review(Answered answer) => subject is null ? Placed(holds, Path, answer.Value) : OfItems([OwnOf(answer)]);

    private IEnumerable<string> Path => fact.Steps.Select(step => step.Name);

    private JsonObject OwnOf(Answered answer) => new JsonObject().Put(Path, answer.Value);

    private JsonObject OfItems(IReadOnlyList<JsonObject> items) => holds.ToTree(subject!, items);

    private JsonObject OfWhole(string member, string word) =>
        ((JsonObject)holds.Review.DeepClone()).Put(
            [.. subject!.Path.SkipLast(1).Select(step => step.Name), subject.Coverage!.Name, member], word);

    // What it lies in exists, so that only the fact itself is missing.
    private JsonObject Silent() => fact.Guards is [.., var innermost]
        ? Placed(holds, innermost.Split('.')[1..], new JsonObject { ["exists"] = true })
        : holds.ToTree(subject);

    private JsonObject Placed(Facts facts, IEnumerable<string> path, JsonNode value) => subject is null
        ? ((JsonObject)facts.Review.DeepClone()).Put(path, value)
        : facts.ToTree(subject, [new JsonObject().Put(path, value)]);
}
