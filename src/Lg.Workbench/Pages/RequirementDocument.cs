using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Documents;
using Lg.Rules.Findings.Prose;
using Lg.Workbench.Plain;

namespace Lg.Workbench.Pages;

/// <summary>Writes what there is to tell of a requirement, for one reader, as the parts of a page.</summary>
internal sealed class RequirementDocument
{
    private readonly RequirementPage page;
    private readonly PageTexts texts;
    private readonly string version;
    private readonly List<Block> blocks = [];

    private RequirementDocument(RequirementPage page, PageTexts texts, string version)
    {
        this.page = page;
        this.texts = texts;
        this.version = version;
    }

    public static IReadOnlyList<Block> Of(RequirementPage page, PageTexts texts, string version)
    {
        RequirementDocument document = new(page, texts, version);
        document.Write();
        return document.blocks;
    }

    private Requirement Source => page.Source;

    private Language Language => texts.Language;

    private void Write()
    {
        blocks.Add(new Block.Heading(1, texts.Of(page.Title)) { Mark = page.Id, Anchor = SiteForm.AnchorOf(page.Id) });
        blocks.Add(new Block.Paragraph(texts.Of(Source.Purpose), ParagraphKind.Lead));
        WriteFacts();
        if (Source.Status == LifeCycle.Active)
            WriteInUse();
        else
            WriteNotInUse();
        WriteSources();
        WriteHistory();
        WriteExpressions();
    }

    private void WriteInUse()
    {
        WriteWho();
        WriteWhen();
        WriteJudged();
        WriteExamples();
        Section(texts.Remedy);
        Paragraph(texts.Of(Source.Remedy));
        WriteGoal();
    }

    // Whom and when it would apply to, and what to do, would say that it does.
    private void WriteNotInUse()
    {
        Section(texts.Judged);
        Paragraph(texts.NotInUse(Source.Status));
        if (Source.ReplacedBy is { } other)
            Paragraph([texts.AppliesInstead, " ", LinkTo(other, page.Replacement), "."]);
    }

    private void WriteFacts() => blocks.Add(new Block.Facts(
    [
        new(texts.Label.Ruleset, Span.Link(texts.Of(page.Ruleset.Title), new PageTarget.Ruleset(page.Ruleset.Id, Language))),
        new(texts.Label.Area, Span.Link(texts.Of(page.Area.Title), new PageTarget.Area(page.Ruleset.Id, page.Area.Id, Language))),
        new(texts.Label.Severity, texts.Word(Source.Severity)),
        new(texts.Label.Basis, texts.Word(page.Basis)),
        new(texts.Kind, texts.Word(Source.Kind)),
        new(texts.Dimension, texts.Word(Source.Dimension)),
        .. Source.Chapter is { } chapter ? [new(texts.Label.Chapter, chapter)] : Array.Empty<Fact>(),
        .. Source.Status != LifeCycle.Active ? [new(texts.Status, texts.Word(Source.Status))] : Array.Empty<Fact>(),
    ]));

    private void WriteWho()
    {
        Section(texts.Who);
        if (Source.Applies is null)
            Paragraph(texts.ForEverybody);
        else if (page.Applies is { } applies)
            Conditions(texts.AppliesWhen(applies.How(Language)), applies);
        if (page.InItsPlace is { } other)
            Conditions(texts.InItsPlace(other.How(Language)), other);
        if (page.Unless is { } unless)
            Conditions(texts.NoneUnless(unless.How(Language)), unless);
        Paragraph(page.Subject is { } subject ? texts.ForEach(subject.List.Label) : texts.AboutTheReview);
    }

    private void WriteWhen()
    {
        Section(texts.When);
        Paragraph(Source.PlanYearFrom is not null || Source.PlanYearUntil is not null
            ? texts.PlanYears(Source.PlanYearFrom, Source.PlanYearUntil)
            : texts.InForce(Source.InForceFrom, Source.InForceUntil));
        if (page.Parameters.Count > 0)
        {
            blocks.Add(Block.Table.Of<(Parameter Of, ParameterValue Value)>(
                texts.Thresholds,
                page.Parameters.SelectMany(parameter => parameter.Values.Select(value => (parameter, value))),
                new(texts.Threshold, row => texts.Of(row.Of.Title)),
                new(texts.Value, row => ParameterWords.Value(row.Value.Value, row.Of.Unit, page.Words, Language)),
                new(texts.From, row => ParameterWords.Start(row.Of, row.Value, Language)),
                new(texts.Until, row => ParameterWords.End(row.Of, row.Value, Language) ?? ""),
                new(texts.Source, row => SourceOf(row.Of.Source))));
        }
    }

    private string SourceOf(SourcePin pin) =>
        page.DocumentOf(pin) is { } document ? $"{texts.Of(document.Title)}{(pin.At is { } at ? $", {at}" : "")}" : pin.Document;

    private void WriteJudged()
    {
        Section(texts.Judged);
        if (page.Criterion is { } criterion)
            WriteCriterion(criterion);
        else
            WriteQuestion();
    }

    private void WriteCriterion(Clause criterion)
    {
        Conditions(texts.MetWhen(criterion.How(Language)), criterion);
        Paragraph(Source.Kind == RequirementKind.Reporting ? texts.SilenceIsNo : texts.MissingIsUnknown);
        if (Source.Coverage is { } member && page.Subject?.Coverage?.Type?.Find(member) is { } coverage)
            Paragraph(texts.OrAsAWhole(coverage.Question));
        WriteRestatements();
    }

    private void WriteRestatements()
    {
        if (Source.Restates is { } other)
            Paragraph([texts.SaysTheSameAs, " ", LinkTo(other, page.Restated), ". ", texts.ReportedThere]);
        if (page.RestatedBy.Count > 0)
            Paragraph([
                texts.SaysTheSame,
                " ",
                .. Inline.Join(", ", page.RestatedBy.Select(one => LinkTo(one.Id, one))),
                ". ",
                texts.ReportedHere,
            ]);
    }

    private void WriteQuestion()
    {
        if (Source.Question is { } question)
            Paragraph(Span.Strong(texts.Of(question)));
        Paragraph(texts.JudgedByAPerson);
    }

    private void WriteExamples()
    {
        if (page.Criterion is null)
            return;

        Section(texts.Examples);
        if (!page.HasCases)
        {
            Paragraph(texts.NoExamplesHere);
            return;
        }

        WriteExample(texts.ExampleMet, page.Met, isMet: true);
        WriteExample(texts.ExampleNotMet, page.NotMet, isMet: false);
    }

    private void WriteExample(string heading, Example? example, bool isMet)
    {
        blocks.Add(new Block.Heading(3, heading));
        if (example is null)
        {
            Paragraph(texts.NoSuchExample);
            return;
        }

        Paragraph(
            [new Span($"{Sentences.UpperFirst(example.Case.Name)}.") { Language = Language.Swedish }, " " + texts.AsOf(example.Case.AsOf)]);
        WriteReview(texts.ReviewSays, example.Facts);
        WriteReview(texts.LastYearSays, example.Previous);
        Paragraph(Span.Strong(isMet ? texts.IsMet : texts.Of(example.Message ?? Source.Title)));
        if (example.Why is { } why && texts.Of(why) != texts.Of(example.Message ?? why))
            Paragraph(texts.Of(why));
    }

    private void WriteReview(string caption, IReadOnlyList<ReviewFact> facts)
    {
        if (facts.Count > 0)
            blocks.Add(Block.Table.Of<ReviewFact>(
                caption, facts, new(texts.Fact, fact => texts.Of(fact.Label)), new(texts.Value, fact => texts.Of(fact.Value))));
    }

    private void WriteGoal()
    {
        if (page.Goal is not { } goal)
            return;

        Section(texts.Goal);
        Paragraph(texts.Of(goal.Title));
        blocks.Add(new Block.Facts(
        [
            new(texts.Label.Measure, texts.Of(goal.Measure)),
            new(texts.Label.Target, texts.Of(goal.Target)),
            new(texts.Label.Due, texts.Of(goal.Due)),
            new(texts.Label.Owner, texts.Of(goal.Owner)),
        ]));
    }

    private void WriteSources()
    {
        Section(texts.Source);
        blocks.Add(Block.Table.Of<(SourcePin Pin, Source Document)>(
            texts.SourcesOf,
            page.Sources,
            new(texts.Document, source => texts.Of(source.Document.Title)),
            new(texts.Place, source => source.Pin.At ?? ""),
            new(texts.Confidence, source => texts.Word(source.Pin.Confidence)),
            new(texts.Dates, source => texts.DatesOf(source.Document)),
            new(texts.Note, source => source.Document.Note is { } note ? texts.Of(note) : "")));
    }

    private void WriteHistory()
    {
        Section(texts.History);
        blocks.Add(new Block.Facts(
        [
            new(texts.Status, texts.Word(Source.Status)),
            .. Source.ReplacedBy is { } other ? [new(texts.ReplacedBy, LinkTo(other, page.Replacement))] : Array.Empty<Fact>(),
            .. page.Replaces.Select(old => new Fact(texts.Replaces, LinkTo(old.Id, old))),
        ]));
        Paragraph(texts.HistoryOf(version));
    }

    private Span LinkTo(string id, Requirement? other) =>
        other is null
            ? id
            : Span.Link($"{id} {texts.Of(other.Title)}", new PageTarget.Requirement(other.Ruleset, other.Area, id, Language));

    private void WriteExpressions()
    {
        if (Source.Criterion is null && Source.Applies is null)
            return;

        Section(texts.Expressions);
        Paragraph(Source.Status == LifeCycle.Active ? texts.ExpressionsAre : texts.ExpressionsWere);
        if (Source.Applies is { } applies)
            blocks.Add(new Block.Code(texts.Applies, applies.Text.Trim()));
        if (Source.Instead is { } instead)
            blocks.Add(new Block.Code(texts.Instead, instead.Text.Trim()));
        if (Source.None is { } none)
        {
            blocks.Add(new Block.Code(texts.Unless, none.Unless.Text.Trim()));
            blocks.Add(new Block.Code(texts.OfTheKind, none.Of.Text.Trim()));
        }

        if (Source.Criterion is { } criterion)
            blocks.Add(new Block.Code(texts.Criterion, criterion.Text.Trim()));
    }

    private void Conditions(string lead, Clause clause)
    {
        Paragraph(lead);
        blocks.Add(new Block.Items([.. clause.Items.Select(ItemOf)]));
    }

    private Item ItemOf(Clause clause) => new(clause.Lead().In(Language)) { Items = [.. clause.Parts.Select(ItemOf)] };

    private void Section(string heading) => blocks.Add(new Block.Heading(2, heading));

    private void Paragraph(Inline text) => blocks.Add(new Block.Paragraph(text));
}
