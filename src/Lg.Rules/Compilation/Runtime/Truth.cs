namespace Lg.Rules.Compilation.Runtime;

/// <summary>The outcome of a condition: false, true, unknown or an error.</summary>
internal readonly record struct Truth
{
    private readonly byte state;

    private Truth(byte state) => this.state = state;

    public static Truth False => default;

    public static Truth True => new(1);

    public static Truth Unknown => new(2);

    public bool IsFalse => state == 0;

    public bool IsTrue => state == 1;

    public bool IsUnknown => state == 2;

    public bool IsError => state > 2;

    public bool IsDecided => state < 2;

    /// <summary>Gets the state as a <see cref="Fact{T}"/> carries it.</summary>
    public byte State => state;

    public static implicit operator Truth(bool value) => value ? True : False;

    public static Truth OfState(byte state) => new(state);

    public static Truth Of(Fact<bool> fact) => fact.IsKnown ? fact.Value : OfState(fact.State);

    public Fact<bool> ToFact() => IsDecided ? Fact<bool>.Known(IsTrue) : Fact<bool>.OfState(state);

    public static Truth Not(Truth a) => a.IsDecided ? a.IsFalse : a;

    /// <summary>False absorbs everything; then unknown; then the first error.</summary>
    public static Truth And(Truth a, Truth b) =>
        a.IsFalse || b.IsFalse ? False
        : a.IsUnknown || b.IsUnknown ? Unknown
        : a.IsError ? a
        : b;

    /// <summary>True absorbs everything; then unknown; then the first error.</summary>
    public static Truth Or(Truth a, Truth b) =>
        a.IsTrue || b.IsTrue ? True
        : a.IsUnknown || b.IsUnknown ? Unknown
        : a.IsError ? a
        : b;

    public override string ToString() => state switch
    {
        0 => "false",
        1 => "true",
        2 => "unknown",
        _ => "error",
    };
}
