using Lg.Model.Fields;
using Lg.Rules.Compilation;

namespace Lg.Workbench.Proofs.Imagined;

/// <summary>An imagined review, last year's, and the moment at which they are assessed.</summary>
internal sealed class World
{
    private static readonly Field Details = FieldTable.Review.Find("review")!;
    private static readonly Field StageField = FieldTable.Review.Find("stage")!;

    public World(Moment moment, ParameterTable parameters)
    {
        Moment = moment;
        Parameters = parameters.ValuesOn(moment.AsOf, moment.PlanYear);
        Stage.Answer = new Answer.Value(moment.IsSubmitted ? "submitted" : "draft");
        PlanYear.Answer = moment.PlanYear is { } year ? new Answer.Value((long)year) : Answer.Silence;
    }

    public Moment Moment { get; }

    public IReadOnlyDictionary<string, object?> Parameters { get; }

    public Place Review { get; } = Place.Root("review");

    public Place Previous { get; } = Place.Root("previous");

    public Place PlanYear => Review.Member(Details).Member(Details.Type!.Find("planYear")!);

    public Place Stage => Review.Member(StageField);

    /// <summary>Returns the places that the search has answered, less those that the moment decides.</summary>
    public IReadOnlyList<Place> Chosen() =>
        [.. Review.Answered().Concat(Previous.Answered()).Where(place => place != PlanYear && place != Stage)];
}
