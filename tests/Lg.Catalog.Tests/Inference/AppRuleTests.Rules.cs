using Lg.Model.Reports;
using Lg.Rules.Inference;
using NRules;
using NRules.AgendaFilters;
using NRules.Fluent.Dsl;

namespace Lg.Catalog.Tests.Inference;

/// <summary>The rules that the tests add, and what they conclude.</summary>
public sealed partial class AppRuleTests
{
    private sealed record Escalation(string One, string Other);

    private sealed record Note(string Text);

    private sealed class OnlyRule(string name) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => activation.Rule.Name == name;
    }

    private sealed class BothUndecided : Rule
    {
        public override void Define()
        {
            Outcome one = null!, other = null!;

            When()
                .Match(() => one, o => o.Requirement.Id == "ISO-931-02", o => o.Verdict == Verdict.NotMet)
                .Match(() => other, o => o.Requirement.Id == "ISO-933-02", o => o.Verdict == Verdict.NotMet);
            Then().Yield(_ => new Escalation(one.Requirement.Id, other.Requirement.Id));
        }
    }

    private sealed class Everything : Rule
    {
        public override void Define()
        {
            ReviewScore score = null!;
            ReviewJudgement judgement = null!;
            Report report = null!;
            IEnumerable<GoalSuggestion> goals = null!;

            When()
                .Match(() => score, s => s.Board.Overall != null)
                .Match(() => judgement, j => j.Judgement.Adequacy.Answer == JudgementAnswer.Partly)
                .Match(() => report)
                .Query(() => goals, query => query.Match<GoalSuggestion>().Collect().Where(all => all.Any()));
            Then()
                .Yield(_ => new Note("goal"))
                .Do(context => context.InsertAll(new[] { new Note("score"), new Note("judgement"), new Note("report") }));
        }
    }

    private sealed class Chained : Rule
    {
        public override void Define()
        {
            Note note = null!;

            When().Match(() => note, n => n.Text == "report");
            Then().Yield(_ => new Note("chained"));
        }
    }

    private sealed record Total(int Notes);

    private sealed class CountsNotes : Rule
    {
        public override void Define()
        {
            IEnumerable<Note> notes = null!;

            When().Query(() => notes, query => query.Match<Note>(note => note.Text != "goal").Collect());
            Then().Yield(_ => new Total(notes.Count()));
        }
    }

    private sealed class RetractsNotes : Rule
    {
        public override void Define()
        {
            Note note = null!;

            When().Match(() => note, n => n.Text == "report");
            Then().Do(context => context.Retract(note));
        }
    }

    private sealed class RetractsEverything : Rule
    {
        public override void Define()
        {
            Outcome outcome = null!;

            When().Match(() => outcome);
            Then().Do(context => context.Retract(outcome));
        }
    }

    private sealed class FailsInAction : Rule
    {
        public override void Define()
        {
            AssessedReview assessed = null!;

            When().Match(() => assessed);
            Then().Do(_ => Fail(assessed));
        }
    }

    private sealed class FailsInCondition : Rule
    {
        public override void Define()
        {
            AssessedReview assessed = null!;

            When().Match(() => assessed, a => Fail(a));
            Then().Yield(_ => new Note("never"));
        }
    }

    private sealed class FailsInFilter : Rule
    {
        public override void Define()
        {
            AssessedReview assessed = null!;

            When().Match(() => assessed);
            Filter().Where(() => Fail(assessed));
            Then().Yield(_ => new Note("never"));
        }
    }

    private sealed class NeverEnds : Rule
    {
        public override void Define()
        {
            object any = null!;

            When().Match(() => any);
            Then().Do(context => context.Insert(new object()));
        }
    }

    private sealed class InsertsTwice : Rule
    {
        public override void Define()
        {
            AssessedReview assessed = null!;

            When().Match(() => assessed);
            Then().Do(context => context.InsertAll(new[] { new Note("hemligt"), new Note("hemligt") }));
        }
    }

    private static bool Fail(AssessedReview assessed) => throw new FormatException($"{assessed.Review.Unit!.Name} kan inte läsas");
}
