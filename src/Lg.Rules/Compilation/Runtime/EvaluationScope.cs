using Lg.Model;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// What an expression may read besides its subject: the review, last year's, the as-of date and the parameters; and what its evaluations
/// share. Made for one assessment on one thread.
/// </summary>
internal sealed class EvaluationScope(Review review, Review? previous, DateOnly asOf, IReadOnlyDictionary<string, object?> parameters)
{
    public Review Review { get; } = review;

    public Review? Previous { get; } = previous;

    public DateOnly AsOf { get; } = asOf;

    public bool IsSubmitted { get; } = review.Stage == Stage.Submitted;

    private readonly Lazy<SetAsidePlaces> setAside = new(() => new(review), LazyThreadSafetyMode.None);

    /// <summary>Gets what the review has set aside.</summary>
    public SetAsidePlaces SetAside => setAside.Value;

    /// <summary>Gets the recorder of what is read, when somebody wants to know why.</summary>
    public Trace? Trace { get; init; }

    public IReadOnlyDictionary<string, object?> Parameters { get; } = parameters;

    /// <summary>Gets the counter of steps.</summary>
    public Meter Meter { get; } = new();

    /// <summary>Gets the indexes of joins, by clause.</summary>
    public Dictionary<object, object> Joins { get; private init; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the value of a parameter, unknown when the period that decides it is.</summary>
    public Fact<T> Parameter<T>(string name) => Parameters[name] is T value ? value : Fact<T>.Unknown;

    public EvaluationScope With(Review changed) => new(changed, Previous, AsOf, Parameters);

    /// <summary>Returns the same with a recorder; the lists are the same too, and so are the indexes of joins.</summary>
    public EvaluationScope With(Trace trace) => new(Review, Previous, AsOf, Parameters) { Trace = trace, Joins = Joins };
}
