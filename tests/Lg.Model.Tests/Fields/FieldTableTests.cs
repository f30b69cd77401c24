using System.Reflection;
using System.Text.RegularExpressions;
using Lg.Model.Fields;

namespace Lg.Model.Tests.Fields;

/// <summary>
/// What must hold of every field of every type, so that forms, questions, schemas and messages can be made from the table.
/// </summary>
public sealed class FieldTableTests
{
    // They are named by the requirement and the pointer that they are about, so they need no key.
    private static readonly Type[] KnownByWhatTheyAreAbout = [typeof(Waiver), typeof(SetAside)];

    private static readonly IReadOnlyList<(ReviewType Type, Field Field)> Everything =
        [.. FieldTable.All.SelectMany(type => type.Fields.Select(field => (type, field)))];

    private static IEnumerable<(ReviewType Type, Field Field)> Described =>
        Everything.Where(pair => !pair.Field.IsKey && !pair.Field.IsExistence && !pair.Field.IsPlan && !pair.Field.IsCompleteMarker);

    [Fact]
    public void The_table_begins_with_the_review() => Assert.Same(FieldTable.Review, FieldTable.All[0]);

    [Fact]
    public void Every_type_is_in_the_table_once() => Assert.Equal(FieldTable.All.Distinct(), FieldTable.All);

    [Fact]
    public void Every_type_that_a_field_leads_to_is_in_the_table() =>
        Holds(pair => pair.Field.Type is null || FieldTable.All.Contains(pair.Field.Type));

    [Fact]
    public void Every_record_that_says_it_is_part_of_a_review_can_be_reached() =>
        Assert.Equal(
            [nameof(AssessmentRequest)],
            typeof(Review).Assembly.GetTypes()
                .Where(type => type.IsClass && type.IsDefined(typeof(ReviewTypeAttribute), inherit: false))
                .Except(FieldTable.All.Select(type => type.ClrType))
                .Select(type => type.Name));

    [Fact]
    public void Every_type_is_described_in_both_languages() =>
        Assert.Empty(FieldTable.All
            .Where(type => type.Description.Sv.Length == 0 || type.Description.En.Length == 0 || type.Description.Sv == type.Description.En)
            .Select(type => type.Name));

    [Fact]
    public void Words_of_the_catalog_and_keys_of_other_items_are_marked() => Assert.Equal(
        """
        Chapter.refersTo: /review/chapters
        PreviousGoal.topic: Topic
        AuditRecommendation.audit: /performance/audits
        ItSystem.supplier: /assets/suppliers
        Recommendation.answeredBy: /goals /decisions /actions
        Training.replacedBy: /resources/trainings
        Improvement.area: Area
        Goal.area: Area
        Goal.topic: Topic
        Decision.area: Area
        Decision.topic: Topic
        PlannedAction.area: Area
        PlannedAction.topic: Topic
        Waiver.requirement: Requirement
        """.ReplaceLineEndings("\n").Split('\n').Order(),
        Everything.Where(pair => pair.Field.WordKind is not null || pair.Field.RefersTo.Count > 0)
            .Select(pair => $"{pair.Type}.{pair.Field.Name}: {pair.Field.WordKind}{string.Join(' ', pair.Field.RefersTo)}").Order());

    [Fact]
    public void What_refers_to_items_is_text_and_names_lists_of_items_with_keys() => Holds(pair =>
        pair.Field.RefersTo.Count == 0
        || ((pair.Field.ItemKind ?? pair.Field.Kind) == FieldKind.Text
            && pair.Field.RefersTo.All(list => FieldPointer.Find(list) is { Kind: FieldKind.List, Type.IsKeyed: true })));

    [Fact]
    public void A_word_of_the_catalog_is_text_without_choices_of_its_own() =>
        Holds(pair => pair.Field.WordKind is null || pair.Field is { Kind: FieldKind.Text, Choices.Count: 0 });

    [Fact]
    public void What_may_be_planned_names_the_plan_beside_it() => Holds(pair =>
        pair.Field.PlannedIn.All(plan => pair.Type.Find(plan) is { Kind: FieldKind.Date or FieldKind.Boolean })
        && (!pair.Field.IsExistence
            || pair.Field.PlannedIn.SequenceEqual(pair.Type.Fields.Where(field => field.IsPlan).Select(field => field.Name))));

    [Fact]
    public void Whether_something_exists_can_be_answered_with_when_it_is_planned_if_that_can_be_said() =>
        Holds(pair => !pair.Field.IsExistence || pair.Field.PlannedIn.Contains("plannedFor") == pair.Type.IsPlannable);

    [Fact]
    public void Every_property_of_every_record_is_a_field() =>
        Assert.Empty(
            from type in FieldTable.All
            from property in type.ClrType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where type.Fields.All(field => field.Property.Name != property.Name)
                && property.Name is not (nameof(Review.Conversion) or nameof(Review.Schema))
            select $"{type}.{property.Name}");

    [Fact]
    public void Every_field_has_a_label_in_both_languages() =>
        Holds(pair => pair.Field.Label.Sv.Trim() is { Length: > 0 } sv
            && pair.Field.Label.En.Trim() is { Length: > 0 } en
            && char.IsUpper(sv[0])
            && char.IsUpper(en[0])
            && !sv.EndsWith('?'));

    [Fact]
    public void Every_field_has_a_question_in_both_languages() =>
        Holds(pair =>
            IsQuestion(pair.Field.Question.Sv) && IsQuestion(pair.Field.Question.En) && pair.Field.Question.Sv != pair.Field.Question.En);

    [Fact]
    public void Every_described_field_has_a_chapter_of_the_template() =>
        Assert.Empty(Described.Where(pair => pair.Field.Chapter is not { } chapter || !IsChapter(chapter)).Select(Name));

    [Fact]
    public void Every_described_field_has_a_role_that_usually_knows_in_both_languages() =>
        Assert.Empty(Described.Where(pair => pair.Field.KnownBy is not { Sv.Length: > 0, En.Length: > 0 } known || known.Sv == known.En)
            .Select(Name));

    [Fact]
    public void A_clause_is_one_of_the_standard() =>
        Holds(pair => pair.Field.Clause is not { } clause || Regex.IsMatch(clause, @"^([4-9]|10)(\.\d){0,2}[a-g]?$"));

    [Fact]
    public void Every_name_is_in_camelCase() => Holds(pair => Regex.IsMatch(pair.Field.Name, "^[a-z][a-zA-Z0-9]*$"));

    [Fact]
    public void No_two_fields_of_a_type_share_a_name() =>
        Assert.All(
            FieldTable.All,
            type => Assert.Equal(
                type.Fields.Select(field => field.Name).Distinct(StringComparer.OrdinalIgnoreCase),
                type.Fields.Select(field => field.Name)));

    [Fact]
    public void A_field_can_be_found_by_its_name() => Holds(pair => pair.Type.Find(pair.Field.Name) == pair.Field);

    [Fact]
    public void No_two_types_share_a_word() =>
        Assert.Equal(FieldTable.All.Select(type => type.Word).Distinct(StringComparer.Ordinal), FieldTable.All.Select(type => type.Word));

    [Fact]
    public void Every_list_of_records_has_items_with_keys() =>
        Assert.Empty(
            Lists.Where(pair => !pair.Field.Type!.IsKeyed && !KnownByWhatTheyAreAbout.Contains(pair.Field.Type.ClrType)).Select(Name));

    [Fact]
    public void Every_list_says_right_after_it_whether_it_is_complete() =>
        Assert.Empty(EveryList
            .Where(
                pair => Next(pair.Type, pair.Field) is not { IsCompleteMarker: true } marker || marker.Name != $"{pair.Field.Name}Complete")
            .Select(Name));

    [Fact]
    public void What_says_whether_a_list_is_complete_stands_right_after_it() =>
        Assert.Empty(Everything
            .Where(pair => pair.Field.IsCompleteMarker && !EveryList.Any(list => Next(list.Type, list.Field) == pair.Field))
            .Select(Name));

    [Fact]
    public void The_coverage_of_a_collection_answers_coverage_questions_only() =>
        Assert.Empty(Everything
            .Where(pair => pair.Type.Name.EndsWith("Coverage", StringComparison.Ordinal)
                && pair.Field is { Kind: not FieldKind.Coverage, IsPlan: false })
            .Select(Name));

    [Fact]
    public void A_coverage_stands_beside_the_list_that_it_answers_for() =>
        Holds(pair => pair.Field.Type?.Name.EndsWith("Coverage", StringComparison.Ordinal) != true
            || pair.Type.Find(pair.Field.Name[..^"Coverage".Length]) is { Kind: FieldKind.List });

    [Fact]
    public void A_key_is_the_first_field_of_its_item() =>
        Assert.All(FieldTable.All.Where(type => type.IsKeyed), type => Assert.True(type.Fields[0].IsKey, type.Name));

    [Fact]
    public void What_can_be_stated_as_none_says_so_first() =>
        Assert.All(FieldTable.All.Where(type => type.IsStatable), type => Assert.True(type.Fields[0].IsExistence, type.Name));

    [Fact]
    public void An_item_of_a_list_is_never_stated_as_none() => Assert.Empty(Lists.Where(pair => pair.Field.Type!.IsStatable).Select(Name));

    [Fact]
    public void A_derived_fact_has_sources_beside_it() =>
        Holds(pair => !pair.Field.IsDerived || Sources(pair).All(source => source is { IsDerived: false }) && Sources(pair).Count > 0);

    [Fact]
    public void A_derived_fact_is_not_for_anybody_to_change() => Holds(pair => !pair.Field.IsDerived || !pair.Field.IsActionable);

    [Fact]
    public void A_range_belongs_to_a_number_and_is_not_empty() =>
        Holds(pair => pair.Field is { Minimum: null, Maximum: null }
            || pair.Field.Kind is FieldKind.Integer or FieldKind.Number && pair.Field.Minimum < pair.Field.Maximum);

    [Fact]
    public void A_choice_has_words_and_each_a_label_in_both_languages() =>
        Holds(pair => pair.Field.Kind != FieldKind.Choice && pair.Field.ItemKind != FieldKind.Choice
            ? pair.Field.Choices.Count == 0
            : pair.Field.Choices.Count > 1 && pair.Field.Choices.All(choice => choice.Label.Sv.Length > 0 && choice.Label.En.Length > 0));

    [Fact]
    public void No_two_words_of_a_choice_look_the_same_to_a_reader() =>
        Holds(pair => pair.Field.Choices.DistinctBy(choice => choice.Label.Sv).Count() == pair.Field.Choices.Count
            && pair.Field.Choices.DistinctBy(choice => choice.Label.En).Count() == pair.Field.Choices.Count);

    [Fact]
    public void Membership_of_a_list_is_never_actionable() => Assert.Empty(Lists.Where(pair => pair.Field.IsActionable).Select(Name));

    private static IEnumerable<(ReviewType Type, Field Field)> EveryList => Everything.Where(pair => pair.Field.Kind == FieldKind.List);

    private static IEnumerable<(ReviewType Type, Field Field)> Lists =>
        Everything.Where(pair => pair.Field is { Kind: FieldKind.List, ItemKind: FieldKind.Object });

    private static void Holds(Func<(ReviewType Type, Field Field), bool> law) =>
        Assert.Empty(Everything.Where(pair => !law(pair)).Select(Name));

    private static string Name((ReviewType Type, Field Field) pair) => $"{pair.Type}.{pair.Field.Name}";

    private static List<Field?> Sources((ReviewType Type, Field Field) pair) => [.. pair.Field.DerivedFrom.Select(pair.Type.Find)];

    private static Field? Next(ReviewType type, Field field) => type.Fields.SkipWhile(other => other != field).Skip(1).FirstOrDefault();

    // What follows in parentheses says how to answer.
    private static bool IsQuestion(string text) =>
        text.EndsWith('?') || (text.EndsWith('.') && text.Contains("? ", StringComparison.Ordinal));

    private static bool IsChapter(string chapter) =>
        chapter.Split('.') is { Length: 1 or 2 } parts && parts.All(part => int.TryParse(part, out var number) && number is >= 1 and <= 10);
}
