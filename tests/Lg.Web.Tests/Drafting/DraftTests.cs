using System.Text.Json.Nodes;
using Lg.Model.Fields;
using Lg.Model.Reading;
using Lg.Rules;
using Lg.Rules.Presentation;
using Lg.Web.Drafting;
using Lg.Web.Interview;

namespace Lg.Web.Tests.Drafting;

public sealed class DraftTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_field_of_the_review_is_asked_about_in_a_chapter_or_an_item()
    {
        var reached = ChapterList.All.SelectMany(ChapterList.SectionsOf)
            .SelectMany(Reached)
            .Select(place => (Owner(place), place.Field!.Name))
            .ToHashSet();
        var all = FieldTable.All.SelectMany(type =>
            type.Fields.Where(field => !field.IsDerived && field.Kind != FieldKind.Object).Select(field => (type.Name, field.Name)));

        Assert.Equal([("Review", "schemaVersion")], all.Where(field => !reached.Contains(field)));
    }

    [Fact]
    public void What_is_said_of_something_takes_away_that_it_is_not_there()
    {
        var draft = Draft.Begin("administration", 2027);
        draft.Answer("/compliance/localInstruction/exists", false, Now);
        draft.Answer("/compliance/localInstruction/adoptedOn", "2026-03-01", Now);
        Assert.True(ReviewReader.Read(System.Text.Encoding.UTF8.GetBytes(draft.Json)).IsOk);

        draft.Answer("/compliance/localInstruction/exists", false, Now);
        Assert.Null(draft.At("/compliance/localInstruction/adoptedOn"));
        Assert.True(ReviewReader.Read(System.Text.Encoding.UTF8.GetBytes(draft.Json)).IsOk);
    }

    [Fact]
    public void Undoing_every_change_comes_back_to_the_beginning()
    {
        var draft = Draft.Begin("company", 2027);
        var before = draft.Json;
        draft.Answer("/unit/employees", 12, Now);
        draft.PutAside("/unit/name", "dontKnow", Now);
        draft.Add("/assets/systems", [new JsonObject { ["key"] = "a" }], Now);
        draft.RemoveItem("/assets/systems", 0, Now);
        while (draft.Undo())
        {
        }

        Assert.Equal(before, draft.Json);
    }

    [Fact]
    public void What_is_put_aside_of_a_later_item_follows_it_when_an_earlier_one_goes()
    {
        Draft draft = new("""{"assets":{"systems":[{"key":"a"},{"key":"b"}]}}""");
        draft.PutAside("/assets/systems/1/title", "dontKnow", Now);
        draft.RemoveItem("/assets/systems", 0, Now);

        Assert.Equal("dontKnow", draft.AsideOf("/assets/systems/0/title"));
    }

    [Fact]
    public void History_reaches_an_hour_back()
    {
        History history = new();
        history.Keep("a", "b", Now);
        history.Keep("b", "c", Now + History.Span + TimeSpan.FromSeconds(1));

        Assert.Equal(["b", null], new[] { history.Take("c"), history.Take("b") });
    }

    [Theory]
    [InlineData("1 mars 2026", "2026-03-01")]
    [InlineData("den 1:e mars 2026", "2026-03-01")]
    [InlineData("mars 2026", "2026-03")]
    [InlineData("1/3 2026", "2026-03-01")]
    [InlineData("20260301", "2026-03-01")]
    [InlineData("12 dec. 2026", "2026-12-12")]
    [InlineData("2026", "2026")]
    public void A_date_is_understood_as_people_write_it(string text, string date)
    {
        Assert.True(SwedishDate.TryRead(text, out var read));
        Assert.Equal(date, read.ToString());
    }

    [Theory]
    [InlineData("31 februari 2026")]
    [InlineData("i våras")]
    [InlineData("13/13 2026")]
    public void What_is_no_date_is_refused(string text) => Assert.False(SwedishDate.TryRead(text, out _));

    [Theory]
    [InlineData("1 mars 2026 kl. 14.30", "2026-03-01T14:30:00+01:00")]
    [InlineData("2026-07-01 08:05", "2026-07-01T08:05:00+02:00")]
    public void An_instant_is_as_clocks_in_Sweden_show_it(string text, string instant)
    {
        Assert.True(SwedishDate.TryReadInstant(text, out var read));
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("1 250,5", 1250.5)]
    [InlineData("12 st", 12)]
    [InlineData("40 %", 40)]
    public void A_number_is_understood_as_people_write_it(string text, double number)
    {
        Assert.True(WrittenNumber.TryRead(text, out var read));
        Assert.Equal((decimal)number, read);
    }

    [Fact]
    public void Pasted_rows_become_items_and_what_cannot_be_read_is_told()
    {
        var type = ReviewPlace.Find("/assets/systems")!.Type!;
        var title = type.Find("title")!.Label.Sv;
        var table = PastedTable.Read($"{title}\tOkänd kolumn\nLönesystem\tx\nDiarium\ty\n", type, ["system-3"], Desk.ChoicesOf);

        Assert.Equal(["Lönesystem", "Diarium"], table.Items.Select(item => item["title"]!.GetValue<string>()));
        Assert.Equal(2, table.Items.Select(item => item["key"]!.GetValue<string>()).Distinct().Count());
        Assert.Equal(["Okänd kolumn"], table.Unread);
    }

    [Fact]
    public void A_changed_draft_in_YAML_reads_back_as_the_same_review()
    {
        var sample = File.ReadAllBytes(Path.Combine(PublishedPage.Root, "samples/trafikkontoret-2026.json"));
        var draft = DraftFile.Open("a.json", sample, Rulebook.Shipped.Vocabulary).Value!;
        var review = ReviewReader.Read(sample).Value!;

        var again = DraftFile.Open("a.yaml", DraftFile.Write(draft, review, yaml: true), Rulebook.Shipped.Vocabulary);

        Assert.Equal(draft.Json, again.Value?.Json);
    }

    [Fact]
    public void The_policy_of_the_page_permits_the_style_of_the_decision_page_and_no_script_inside()
    {
        var page = File.ReadAllText(Path.Combine(PublishedPage.Root, "src/Lg.Web/wwwroot/index.html"));
        var style = HtmlReport.ContentSecurityPolicy.Split("style-src ")[1].Split(';')[0];

        Assert.Contains($"style-src 'self' {style};", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    private static IEnumerable<ReviewPlace> Reached(Section section) => section.Questions.SelectMany(place =>
        place.Field!.Kind == FieldKind.List && place.Type is not null
            ? Section.OfItem(ReviewPlace.Find(Pointers.Child(place.Pointer, "0"))!).SelectMany(Reached).Prepend(place)
            : [place]);

    private static string Owner(ReviewPlace place) => ReviewPlace.Find(Pointers.Parent(place.Pointer))!.Type!.Name;
}
