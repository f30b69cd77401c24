using System.Text;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Findings.Prose;
using Lg.Tests;

namespace Lg.Rules.Tests.Findings.Prose;

/// <summary>How the question of every field is told: the snapshots are read as text, and a new field shows here.</summary>
public sealed class QuestionTests
{
    [Fact]
    public void Every_question_as_its_answers_in_Swedish() => Snapshot.Matches(Told(question => question.Sv, SwedishQuestion.Parse, new Teller(
        SwedishStatement.Yes, SwedishStatement.No, SwedishStatement.Inside,
        (parts, when) => SwedishStatement.OnDay(parts, when), (parts, number) => SwedishStatement.Amount(parts, number), (parts, share, ofThem) => SwedishStatement.Share(parts, share, ofThem),
        "25 april 2025", "bara en del", "bara en del av de", "4 av 9", "4 av de 9")));

    [Fact]
    public void Every_question_as_its_answers_in_English() => Snapshot.Matches(Told(question => question.En, EnglishQuestion.Parse, new Teller(
        EnglishStatement.Yes, EnglishStatement.No, EnglishStatement.Inside,
        (parts, when) => EnglishStatement.OnDay(parts, when), (parts, number) => EnglishStatement.Amount(parts, number), (parts, share, ofThem) => EnglishStatement.Share(parts, share, ofThem),
        "on 25 April 2025", "only some", "only some of the", "4 of 9", "4 of the 9")));

    private sealed record Teller(
        Func<QuestionParts, string> Yes, Func<QuestionParts, string> No, Func<QuestionParts, string?> Inside,
        Func<QuestionParts, string, string?> OnDay, Func<QuestionParts, string, string?> Amount, Func<QuestionParts, string, string, string?> Share,
        string Day, string Some, string SomeOfThem, string Counted, string CountedOfThem);

    private static string Told(Func<LocalizedText, string> language, Func<string, QuestionParts?> parse, Teller teller)
    {
        StringBuilder text = new();
        foreach (var field in FieldTable.All.SelectMany(type => type.Fields).Where(field => !field.IsExistence && !field.IsPlan && !field.IsKey && !field.IsCompleteMarker).DistinctBy(field => field.Question))
        {
            text.Append(language(field.Question)).Append('\n');
            foreach (var line in parse(language(field.Question)) is { } parts ? Answers(field, parts, teller) : ["–"])
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Answers(Field field, QuestionParts parts, Teller teller) =>
    [
        .. parts.IsYesNo ? [teller.Yes(parts), teller.No(parts)] : Array.Empty<string>(),
        .. new[]
        {
            teller.Inside(parts),
            field.Kind is FieldKind.Date or FieldKind.Instant ? teller.OnDay(parts, teller.Day) : null,
            field.Kind is FieldKind.Integer or FieldKind.Number ? teller.Amount(parts, "3") : null,
            field.Kind is FieldKind.Coverage ? teller.Share(parts, teller.Some, teller.SomeOfThem) : null,
            field.Kind is FieldKind.Coverage ? teller.Share(parts, teller.Counted, teller.CountedOfThem) : null,
        }.OfType<string>(),
    ];
}
