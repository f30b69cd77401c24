using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Rules.Tests.Presentation;

/// <summary>What is enough, told as an act: equal changes of many items once, three at most, and what cannot be undone.</summary>
public sealed class EnoughTests
{
    private static readonly FactChange Owner = Stating("Ansvarig roll", "Responsible role");
    private static readonly FactChange Due = Stating("Slutdatum", "Due date");
    private static readonly FactChange Leaders =
        AReport.Change("/a", "Incidentledare utsedda", "Incident leaders appointed", AReport.Both("nej", "no"), AReport.Both("ja", "yes"));
    private static readonly FactChange Exercise =
        AReport.Change("/b", "Övning", "Exercise", AReport.Both("finns inte", "does not exist"), AReport.Both("finns", "exists"));

    [Fact]
    public void A_change_is_told_from_what_to_what() => Told(
        "Det här räcker: incidentledare utsedda (nej → ja).", "This is enough: incident leaders appointed (no → yes).", Finding(Leaders));

    [Fact]
    public void What_only_has_to_be_stated_is_told_without_a_value() =>
        Told(
            "Det här räcker: ange ansvarig roll och slutdatum.",
            "This is enough: state the responsible role and due date.",
            Finding(Owner, Due));

    [Fact]
    public void Equal_changes_of_many_items_are_told_once_with_a_count() =>
        Told(
            "Det här räcker: ange ansvarig roll för alla 2.",
            "This is enough: state the responsible role for all 2.",
            Finding(Owner),
            Finding(Owner));

    [Fact]
    public void Changes_that_only_some_items_need_say_so() => Told(
        "Det här räcker: ange ansvarig roll för alla 2; ange slutdatum för 1 av 2.",
        "This is enough: state the responsible role for all 2; state the due date for 1 of 2.",
        Finding(Owner),
        Finding(Owner, Due));

    [Fact]
    public void Where_items_begin_at_different_values_only_the_end_is_told() => Told(
        "Det här räcker: incidentledare utsedda (→ ja) för alla 2.",
        "This is enough: incident leaders appointed (→ yes) for all 2.",
        Finding(Leaders),
        Finding(Leaders with { From = AReport.Both("inte angivet", "not stated") }));

    [Fact]
    public void A_thing_is_named_once() => Told(
        "Det här räcker: lokal incidentrutin – incidentledare utsedda (nej → ja); övning (finns inte → finns); datum (finns inte → finns).",
        "This is enough: local incident routine – incident leaders appointed (no → yes); exercise (does not exist → exists); date (does not exist → exists).",
        Finding(
            Leaders with { Of = AReport.Both("Lokal incidentrutin", "Local incident routine") },
            Exercise with { Of = AReport.Both("Lokal incidentrutin", "Local incident routine") },
            Exercise with { Of = Exercise.Label, Label = AReport.Both("Datum", "Date") }));

    [Fact]
    public void What_is_stated_of_a_thing_names_it_after() => Told(
        "Det här räcker: ange ansvarig roll och slutdatum (mål 9.1); ange ansvarig roll (mål 9.2).",
        "This is enough: state the responsible role and due date (goals 9.1); state the responsible role (goals 9.2).",
        Finding(
            Owner with { Of = AReport.Both("Mål 9.1", "Goals 9.1") },
            Due with { Of = AReport.Both("Mål 9.1", "Goals 9.1") },
            Owner with { Of = AReport.Both("Mål 9.2", "Goals 9.2") }));

    [Fact]
    public void Three_changes_are_told_and_the_others_counted()
    {
        FactChange[] changes = [Leaders, Exercise, Owner, Due, Stating("Mått", "Measure")];

        Told(
            "Det här räcker: incidentledare utsedda (nej → ja); övning (finns inte → finns); ange ansvarig roll; och 2 till.",
            "This is enough: incident leaders appointed (no → yes); exercise (does not exist → exists); state the responsible role; and 2 more.",
            Finding(changes));
    }

    [Fact]
    public void What_cannot_be_undone_is_said() => Told(
        "Det går inte att ändra i efterhand. Åtgärden är till för nästa gång.",
        "It cannot be undone. The action is for next time.",
        Past);

    [Fact]
    public void Of_many_items_some_may_be_past_mending() => Told(
        "Det här räcker: ange ansvarig roll för 1 av 3. 2 av 3 går inte att ändra i efterhand.",
        "This is enough: state the responsible role for 1 of 3. 2 of 3 cannot be undone.",
        Past,
        Finding(Owner),
        Past);

    [Fact]
    public void What_is_not_computed_is_not_told() => Told("", "", Finding() with { RemedyState = RemedyState.NotComputed });

    [Fact]
    public void A_long_value_is_cut() => Assert.Equal(
        $"Det här räcker: incidentledare utsedda ({new string('x', 39)}… → ja).",
        Enough.Of([Finding(Leaders with { From = AReport.Both(new string('x', 90), "") })], 3, new Texts(Language.Swedish)));

    private static Finding Past => Finding() with { RemedyState = RemedyState.CannotBeUndone };

    private static Finding Finding(params FactChange[] changes) =>
        AReport.Finding("A-1", Severity.Major, Verdict.NotMet, 1m, "", "") with { RemedyState = RemedyState.Change, Changes = changes };

    private static FactChange Stating(string sv, string en) =>
        AReport.Change("/x", sv, en, AReport.Both("inte angivet", "not stated"), AReport.Both("angivet", "stated")) with
        {
            AnyValue = true,
        };

    private static void Told(string sv, string en, params Finding[] findings) => Assert.Equal(
        (sv, en),
        (Enough.Of(findings, 3, new Texts(Language.Swedish)), Enough.Of(findings, 3, new Texts(Language.English))));
}
