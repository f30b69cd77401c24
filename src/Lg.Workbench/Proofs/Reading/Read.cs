using Lg.Rules.Compilation.Runtime;
using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Reading;

/// <summary>What reading an expression of an imagined review gives.</summary>
internal abstract record Read
{
    private Read()
    {
    }

    /// <summary>Gets that it is unknown, and stays so.</summary>
    public static Read Silence { get; } = new Silent();

    /// <summary>Gets that it can be anything, for all that is worked out.</summary>
    public static Read Anything { get; } = new Free();

    public static Read Failure { get; } = new Failed();

    public static Read Of(object value) => new Known(value);

    public static Read Of(IFact fact) => fact.IsKnown ? Of(fact.Value!) : fact.IsUnknown ? Silence : Failure;

    /// <summary>Returns what a condition gives to a function.</summary>
    public static Read Of(Judged judged) => judged.Possible switch
    {
        Truths.True => Of(true),
        Truths.False => Of(false),
        Truths.Unknown => Silence,
        Truths.Error => Failure,
        _ => judged.Open is { } place ? new Open(place) : Anything,
    };

    public Judged ToJudged() => this switch
    {
        Known { Value: bool truth } => Judged.Of(truth),
        Silent => new(Truths.Unknown, null),
        Failed => new(Truths.Error, null),
        Open { Place: var place } => new(Truths.Any, place),
        _ => new(Truths.Any, null),
    };

    /// <summary>A value; of a list of objects their places.</summary>
    internal sealed record Known(object Value) : Read;

    internal sealed record Silent : Read;

    /// <summary>It depends on a place whose answer has not been chosen.</summary>
    internal sealed record Open(Place Place) : Read;

    internal sealed record Free : Read;

    internal sealed record Failed : Read;
}
