namespace Lg.Rules.Compilation.Runtime;

/// <summary>Lets a function of values take facts: unknown gives unknown, then an error gives the error, else the function decides.</summary>
internal static class Lift
{
    public static Fact<TResult> Value1<TA, TResult>(Fact<TA> a, Func<TA, Fact<TResult>> function) =>
        a.IsKnown ? function(a.Value) : Fact<TResult>.OfState(a.State);

    public static Fact<TResult> Value2<TA, TB, TResult>(Fact<TA> a, Fact<TB> b, Func<TA, TB, Fact<TResult>> function) =>
        a.IsKnown && b.IsKnown ? function(a.Value, b.Value) : Fact<TResult>.OfState(Worst(a.State, b.State));

    public static Truth Truth1<TA>(Fact<TA> a, Func<TA, Truth> function) =>
        a.IsKnown ? function(a.Value) : Truth.OfState(a.State);

    public static Truth Truth2<TA, TB>(Fact<TA> a, Fact<TB> b, Func<TA, TB, Truth> function) =>
        a.IsKnown && b.IsKnown ? function(a.Value, b.Value) : Truth.OfState(Worst(a.State, b.State));

    // Unknown (2) comes before errors (3 and up); known (1) before neither.
    private static byte Worst(byte a, byte b) => a == 1 ? b : b == 1 || a == 2 ? a : b == 2 ? b : a;
}
