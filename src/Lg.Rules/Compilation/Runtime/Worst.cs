namespace Lg.Rules.Compilation.Runtime;

/// <summary>What several facts that are all needed come to: unknown if any is, else the first error, else known.</summary>
internal readonly struct Worst
{
    private const byte Known = 1;
    private const byte Unknown = 2;

    private Worst(byte state) => State = state;

    public static Worst None => new(Known);

    /// <summary>Gets the state as a <see cref="Fact{T}"/> carries it.</summary>
    public byte State { get; }

    public bool IsKnown => State == Known;

    public Worst With(byte state) =>
        state == Known || State == Unknown ? this
        : state == Unknown || State == Known ? new(state)
        : this;

    /// <summary>Adds what a condition came to: decided is known, whichever way.</summary>
    public Worst With(Truth truth) => truth.IsDecided ? this : With(truth.State);
}
