namespace Lg.Rules.Findings.Deciding;

/// <summary>What one fact has to be for something to come about.</summary>
/// <param name="Variable">What is chosen: the fact itself, or how one clause about it comes out.</param>
/// <param name="Values">The values that do, a bit for each.</param>
/// <param name="Pointer">The place of the fact.</param>
internal readonly record struct Step(string Variable, ulong Values, string Pointer)
{
    public const ulong False = 1;
    public const ulong True = 2;
    public const ulong Any = ulong.MaxValue;
}
