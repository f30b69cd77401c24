namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// Lets a function of values take facts: unknown gives unknown, then an error gives the error, else the function decides.
/// </summary>
internal static class Lift
{
    public static Fact<TResult> Value1<TA, TResult>(Fact<TA> a, Func<TA, Fact<TResult>> function) =>
        a.IsKnown ? function(a.Value) : Fact<TResult>.OfState(a.State);

    public static Fact<TResult> Value2<TA, TB, TResult>(Fact<TA> a, Fact<TB> b, Func<TA, TB, Fact<TResult>> function) =>
        a.IsKnown && b.IsKnown ? function(a.Value, b.Value) : Fact<TResult>.OfState(StateOf(a.State, b.State));

    public static Truth Truth1<TA>(Fact<TA> a, Func<TA, Truth> function) =>
        a.IsKnown ? function(a.Value) : Truth.OfState(a.State);

    public static Truth Truth2<TA, TB>(Fact<TA> a, Fact<TB> b, Func<TA, TB, Truth> function) =>
        a.IsKnown && b.IsKnown ? function(a.Value, b.Value) : Truth.OfState(StateOf(a.State, b.State));

    private static byte StateOf(byte a, byte b) => Worst.None.With(a).With(b).State;
}
