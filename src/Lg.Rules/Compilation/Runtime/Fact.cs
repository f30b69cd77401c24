namespace Lg.Rules.Compilation.Runtime;

/// <summary>A value, or that it is unknown, or why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal readonly struct Fact<T> : IFact
{
    private const byte KnownState = 1;
    private const byte UnknownState = 2;

    private readonly T value;

    private Fact(T value, byte state) => (this.value, State) = (value, state);

    public static Fact<T> Unknown => new(default!, UnknownState);

    public T Value => value;

    /// <summary>Gets 1 for known, 2 for unknown, or an <see cref="ErrorCode"/>.</summary>
    public byte State { get; }

    public bool IsKnown => State == KnownState;

    public bool IsUnknown => State == UnknownState;

    object? IFact.Value => value;

    public static implicit operator Fact<T>(T value) => Known(value);

    public static implicit operator Fact<T>(ErrorCode error) => OfState((byte)error);

    public static Fact<T> Known(T value) => new(value, KnownState);

    public static Fact<T> OfState(byte state) => new(default!, state);
}
