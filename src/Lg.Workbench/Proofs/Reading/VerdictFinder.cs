using System.Numerics;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Evaluation;
using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Reading;

/// <summary>The verdicts that a requirement can still come to; of several rows the last of them counts.</summary>
[Flags]
internal enum Verdicts
{
    None = 0,
    NotApplicable = 1,
    Met = 2,
    Undetermined = 4,

    /// <summary>Undetermined because of an error, which is no verdict.</summary>
    Failed = 8,
    NotMet = 16,
    Any = NotApplicable | Met | Undetermined | NotMet,
}

/// <summary>The verdicts that a requirement can still come to, and a place whose answer would tell more.</summary>
internal readonly record struct Expected(Verdicts Possible, Place? Open)
{
    public bool IsCertain => BitOperations.IsPow2((uint)Possible);
}

/// <summary>Finds what a requirement can come to in an imagined review, as <see cref="Evaluator"/> does in a real one.</summary>
internal sealed class VerdictFinder(Interpreter interpreter)
{
    private static readonly Verdicts[] Each =
        [Verdicts.NotApplicable, Verdicts.Met, Verdicts.Undetermined, Verdicts.Failed, Verdicts.NotMet];

    public static Verdicts Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => Verdicts.Met,
        Verdict.NotMet => Verdicts.NotMet,
        Verdict.Undetermined => Verdicts.Undetermined,
        Verdict.NotApplicable => Verdicts.NotApplicable,
    };

    public Expected Find(CompiledRequirement requirement) => TimeGates.Of(
        requirement, interpreter.World.Moment.AsOf, interpreter.World.Moment.PlanYear) switch
    {
        TimeGate.Open => Open(requirement),
        TimeGate.UnknownPlanYear => Only(Verdicts.Undetermined),
        TimeGate.NotYet or TimeGate.Ended or TimeGate.Upcoming => Only(Verdicts.NotApplicable),
    };

    private Expected Open(CompiledRequirement requirement)
    {
        if (requirement.IsQuestion)
            return Asked(requirement);
        if (requirement.InItsPlace is not { } other)
            return JudgedOpen(requirement);

        var truth = interpreter.Truth(other.Expression.Root, Bindings.None);
        var judged = truth.Can(Truths.True | Truths.Unknown | Truths.Error) ? JudgedOpen(requirement) : Only(Verdicts.None);
        return Of(truth, (Truths.False, Only(Verdicts.NotApplicable)), (Truths.True | Truths.Unknown | Truths.Error, judged));
    }

    private Expected JudgedOpen(CompiledRequirement requirement) =>
        requirement.Subject is { } subject ? Ranged(requirement, subject) : Row(requirement, Bindings.None);

    private Expected Asked(CompiledRequirement requirement)
    {
        if (requirement is not { Subject: null, Applies: { } applies })
            return Only(Verdicts.Undetermined);

        var truth = interpreter.Truth(applies.Expression.Root, Bindings.None);
        return Of(
            truth,
            (Truths.False, Only(Verdicts.NotApplicable)),
            (Truths.True | Truths.Unknown | Truths.Error, Only(Verdicts.Undetermined)));
    }

    private Expected Ranged(CompiledRequirement requirement, SubjectKind subject)
    {
        var owner = interpreter.World.Review;
        foreach (var field in subject.Path.SkipLast(1))
        {
            owner = owner.Member(field);
            if (!field.Type!.IsStatable)
                continue;
            if (owner.Answer is null)
                return new(Verdicts.Any, owner);
            if (owner.Answer is Answer.Silent)
                return Covered(requirement, null);
            if (owner.Answer is Answer.Nothing)
                return Only(Verdicts.NotApplicable);
        }

        var list = owner.Member(subject.List);
        return list.Answer switch
        {
            Answer.Items { IsPartial: true } some => Partly(requirement, Rows(requirement, list, some), CoverageIn(owner, requirement)),
            Answer.Items all => Rows(requirement, list, all).Aggregate(Only(Verdicts.NotApplicable), Worst),
            Answer.Silent => Covered(requirement, CoverageIn(owner, requirement)),
            _ => new(Verdicts.Any, list),
        };
    }

    private IEnumerable<Expected> Rows(CompiledRequirement requirement, Place list, Answer.Items items) =>
        Enumerable.Range(0, items.Count).Select(index => Row(requirement, Bindings.None.With(Bindings.Subject, list.Item(index))));

    // The coverage answers for the items that are not named, and for those that do not say how they stand.
    private Expected Partly(CompiledRequirement requirement, IEnumerable<Expected> rows, Place? coverage)
    {
        var unit = requirement.AppliesToUnit is { } applies ? interpreter.Truth(applies.Expression.Root, Bindings.None) : Judged.Of(true);
        var (named, silent) = (rows.ToList(), Only(Verdicts.Undetermined));
        var whole = named.Aggregate(Only(Verdicts.NotApplicable), Worst);
        if (coverage is { Answer: null })
            return new(Verdicts.Any, coverage);

        var others = !CoverageOutcomes.IsDecisive(Known(coverage)) ? Worst(whole, silent)
            : named.Select(Answered).Aggregate(Only(VerdictOf(coverage)), Worst);
        return Of(
            unit,
            (Truths.True, others),
            (Truths.False, whole),
            (Truths.Unknown, Worst(whole, silent)),
            (Truths.Error, Worst(whole, Only(Verdicts.Failed))));
    }

    private static Expected Answered(Expected row) => (row.Possible & Verdicts.Undetermined) == 0 ? row
        : row with { Possible = (row.Possible & ~Verdicts.Undetermined) | Verdicts.NotApplicable };

    private static Verdicts VerdictOf(Place? coverage) => Of(CoverageOutcomes.VerdictOf(Known(coverage)));

    private static Coverage? Known(Place? coverage) => coverage?.Answer is Answer.Value { Known: Coverage known } ? known : null;

    private static Place? CoverageIn(Place owner, CompiledRequirement requirement) =>
        requirement.Subject!.Coverage is { Type: { } type } coverage
            && requirement.Source.Coverage is { } member
            && type.Find(member) is { } field
            ? owner.Member(coverage).Member(field)
            : null;

    private Expected Covered(CompiledRequirement requirement, Place? coverage)
    {
        var said = coverage is { Answer: null } ? new(Verdicts.Any, coverage)
            : Only(VerdictOf(coverage));
        if (requirement.AppliesToUnit is not { } applies)
            return said;

        return Of(
            interpreter.Truth(applies.Expression.Root, Bindings.None),
            (Truths.True, said),
            (Truths.False, Only(Verdicts.NotApplicable)),
            (Truths.Unknown, Only(Verdicts.Undetermined)),
            (Truths.Error, Only(Verdicts.Failed)));
    }

    private Expected Row(CompiledRequirement requirement, Bindings bound)
    {
        var applies = requirement.Applies is { } condition ? interpreter.Truth(condition.Expression.Root, bound) : Judged.Of(true);
        var met = applies.Can(Truths.True) ? Criterion(requirement, bound) : Only(Verdicts.None);
        return Of(
            applies,
            (Truths.True, met),
            (Truths.False, Only(Verdicts.NotApplicable)),
            (Truths.Unknown, applies.Can(Truths.Unknown) ? Silent(requirement, bound) : Only(Verdicts.None)),
            (Truths.Error, Only(Verdicts.Failed)));
    }

    // An item that does not say whether it is of the kind is not, when there is none.
    private Expected Silent(CompiledRequirement requirement, Bindings bound)
    {
        if (requirement.None is not { } none)
            return Only(Verdicts.Undetermined);

        var (undetermined, excluded) = (Only(Verdicts.Undetermined), Only(Verdicts.NotApplicable));
        var some = Truths.True | Truths.Unknown | Truths.Error;
        var unless = interpreter.Truth(none.Unless.Expression.Root, Bindings.None);
        var ofKind = unless.Can(Truths.False) ? interpreter.Truth(none.Of.Expression.Root, bound) : Judged.Of(true);
        return Of(
            unless,
            (some, undetermined),
            (Truths.False, Of(ofKind, (Truths.True, undetermined), (Truths.False | Truths.Unknown | Truths.Error, excluded))));
    }

    private Expected Criterion(CompiledRequirement requirement, Bindings bound) => Of(
        interpreter.Truth(requirement.Criterion!.Expression.Root, bound),
        (Truths.True, Only(Verdicts.Met)),
        (Truths.False, Only(Verdicts.NotMet)),
        (Truths.Unknown, Only(Verdicts.Undetermined)),
        (Truths.Error, Only(Verdicts.Failed)));

    private static Expected Of(Judged truth, params ReadOnlySpan<(Truths When, Expected Then)> outcomes)
    {
        var possible = Verdicts.None;
        var open = truth.Open;
        foreach (var (when, then) in outcomes)
        {
            if (!truth.Can(when))
                continue;
            possible |= then.Possible;
            open ??= then.Open;
        }

        var found = new Expected(possible, null);
        return found.IsCertain ? found : found with { Open = open };
    }

    private static Expected Worst(Expected a, Expected b)
    {
        var possible = Verdicts.None;
        foreach (var x in Each.Where(x => (a.Possible & x) != 0))
        {
            foreach (var y in Each.Where(y => (b.Possible & y) != 0))
                possible |= x > y ? x : y;
        }

        var found = new Expected(possible, null);
        return found.IsCertain ? found : found with { Open = a.Open ?? b.Open };
    }

    private static Expected Only(Verdicts verdict) => new(verdict, null);
}
