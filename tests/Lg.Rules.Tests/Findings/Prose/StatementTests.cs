using System.Text;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Texts;
using Lg.Rules.Findings.Prose;
using Lg.Tests;

namespace Lg.Rules.Tests.Findings.Prose;

/// <summary>
/// Every statement that can be made of the facts of a review: the snapshots are read as text, and a new field shows here.
/// </summary>
public sealed class StatementTests
{
    [Fact]
    public void Every_statement_in_Swedish() => Snapshot.Matches(Statements(TextSet.Swedish, "den 25 april 2025", "”x”"));

    [Fact]
    public void Every_statement_in_English() => Snapshot.Matches(Statements(TextSet.English, "on 25 April 2025", "“x”"));

    private static string Statements(TextSet texts, string day, string value)
    {
        StringBuilder text = new();
        foreach (var field in FieldTable.All.SelectMany(type => type.Fields)
            .Where(field => !field.IsExistence && !field.IsPlan && !field.IsKey && !field.IsCompleteMarker))
        {
            foreach (var fact in FactsOf(field))
            {
                text.Append(field.TypeKey)
                    .Append('.')
                    .Append(field.Name)
                    .Append(fact.Owner is { } owner ? $" of {owner.Name}" : "")
                    .Append('\n');
                foreach (var statement in Of(fact, texts, day, value))
                    text.Append("    ").Append(statement).Append('\n');
            }
        }

        return text.ToString();
    }

    // What several objects have in common is stated of each of them.
    private static IEnumerable<NamedFact> FactsOf(Field field)
    {
        var owners = FieldTable.All.SelectMany(type => type.Fields)
            .Where(owner => owner is { Kind: FieldKind.Object, Type: not null } && owner.Type.Name == field.TypeKey)
            .ToList();
        return owners.Count > 1 ? owners.Select(owner => new NamedFact(field, owner)) : [new(field, null)];
    }

    private static IEnumerable<string> Of(NamedFact fact, TextSet texts, string day, string value) =>
    [
        .. fact.Field switch
        {
            { Kind: FieldKind.Boolean } or { Kind: FieldKind.Object, Type.IsStatable: true } =>
                [fact.YesNo(true, texts), fact.YesNo(false, texts)],
            { Kind: FieldKind.Date or FieldKind.Instant } => [fact.OnDay(day, texts)],
            { Kind: FieldKind.Integer or FieldKind.Number } => [fact.Amount(0, texts), fact.Amount(1, texts), fact.Amount(3, texts)],
            { Kind: FieldKind.Text or FieldKind.Choice } => [fact.Is(value, texts)],
            { Kind: FieldKind.Coverage } => Shares.Select(share => fact.Share(share, texts)),
            { Kind: FieldKind.List, ItemKind: FieldKind.Object } => Counts(fact, texts),
            { Kind: FieldKind.List } => [.. Counts(fact, texts), fact.Words(true, value, texts), fact.Words(false, value, texts)],
            _ => Array.Empty<string>(),
        },
        texts.Say("doesNotSay", ("facts", fact.Unknown(texts))),
    ];

    private static IEnumerable<string> Counts(NamedFact list, TextSet texts) =>
        Sizes.Select(count => texts.Say("reports", ("items", list.Items(count, texts))));

    private static int[] Sizes => [0, 1, 3];

    private static Coverage[] Shares =>
        [Coverage.All, Coverage.Some, Coverage.AtLeastSome, Coverage.None, Coverage.AtLeast(3), Coverage.Counted(4, 9)];
}
