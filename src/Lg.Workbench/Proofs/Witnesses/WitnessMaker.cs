using Lg.Model;
using Lg.Rules;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Imagined;
using Lg.Workbench.Proofs.Reading;
using Lg.Workbench.Proofs.Searching;

namespace Lg.Workbench.Proofs.Witnesses;

/// <summary>Makes witnesses of imagined reviews, and reports none that the engine does not confirm.</summary>
internal sealed class WitnessMaker(CompiledCatalog catalog, FunctionCalls calls)
{
    /// <summary>Makes a witness, assessed as a whole.</summary>
    public Witness Make(World world, IReadOnlyList<Aim> aims, Moments moments, Survey survey)
    {
        new Pruner(world, calls, aims).Prune();
        if (!moments.DependsOnPlanYear([.. aims.Select(aim => aim.Requirement)], survey))
            world.PlanYear.Answer = Answer.Silence;

        // That it is a draft goes without saying.
        if (!world.Moment.IsSubmitted && !survey.Reads(world.Stage.Path))
            world.Stage.Answer = Answer.Silence;
        var (review, previous, fault) = Real(world);
        return new()
        {
            AsOf = world.Moment.AsOf,
            Review = review,
            Previous = previous,
            Facts = [.. FactTeller.Tell(world.Review), .. FactTeller.Tell(world.Previous)],
            Fault = fault ?? FaultIn(aims, review, previous, world.Moment.AsOf),
        };
    }

    /// <summary>Returns whether the engine agrees that an imagined review is as wanted, without a report of it.</summary>
    public bool IsReal(World world, IReadOnlyList<Aim> aims)
    {
        var (review, previous, fault) = Real(world);
        var planYear = review.Details?.PlanYear;
        Evaluator evaluator = new(
            new EvaluationScope(review, previous, world.Moment.AsOf, catalog.Parameters.ValuesOn(world.Moment.AsOf, planYear)), planYear);
        return fault is null && aims.All(aim => evaluator.Evaluate(aim.Requirement).Verdict == aim.Verdict);
    }

    private static (Review Review, Review? Previous, string? Fault) Real(World world)
    {
        var review = ReviewMaker.Make(world.Review);
        var previous = world.Previous.Answer is Answer.Existing ? ReviewMaker.Make(world.Previous) : null;
        var wrong = review.Diagnostics.Concat(previous?.Diagnostics ?? [])
            .FirstOrDefault(diagnostic => diagnostic.Severity == Model.Diagnostics.DiagnosticSeverity.Error);
        return (review.Value ?? new(), previous?.Value, wrong?.Message.En);
    }

    private string? FaultIn(IReadOnlyList<Aim> aims, Review review, Review? previous, DateOnly asOf)
    {
        Rulebook alone = new(catalog with { Requirements = [.. aims.Select(aim => aim.Requirement)] }, []);
        var report = alone.Assess(review, asOf, previous);
        var came = report.Requirements.ToDictionary(row => row.Id, row => row.Verdict, StringComparer.Ordinal);
        var wrong = aims.FirstOrDefault(aim => came[aim.Requirement.Id] != aim.Verdict);
        return wrong is not null ? $"{wrong.Requirement.Id}: {JsonText.Word(came[wrong.Requirement.Id])}"
            : report.Errors is [var error, ..] ? error.Code
            : null;
    }
}
