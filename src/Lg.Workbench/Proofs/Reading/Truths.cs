using System.Numerics;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Reading;

/// <summary>The ways in which a condition can still come out.</summary>
[Flags]
internal enum Truths
{
    None = 0,
    False = 1,
    True = 2,
    Unknown = 4,
    Error = 8,
    Any = False | True | Unknown,
}

/// <summary>How a condition can still come out, and a place whose answer would tell more.</summary>
/// <param name="Possible">The ways in which it can come out.</param>
/// <param name="Open">The place; <c>null</c> when it is decided, or when no answer can decide it.</param>
internal readonly record struct Judged(Truths Possible, Place? Open)
{
    public bool IsCertain => BitOperations.IsPow2((uint)Possible);

    public static Judged Of(bool truth) => new(truth ? Truths.True : Truths.False, null);

    public static Judged Of(Truth truth) => new(TruthTables.Of(truth), null);

    public bool Can(Truths truth) => (Possible & truth) != 0;
}

/// <summary>The engine's own tables of truth, for sets of outcomes.</summary>
internal static class TruthTables
{
    private static readonly Truth[] Members = [Truth.False, Truth.True, Truth.Unknown, Truth.OfState((byte)ErrorCode.NoSuchField)];
    private static readonly Truths[,] Ands = Table(Truth.And);
    private static readonly Truths[,] Ors = Table(Truth.Or);

    public static Truths Of(Truth truth) =>
        truth.IsFalse ? Truths.False : truth.IsTrue ? Truths.True : truth.IsUnknown ? Truths.Unknown : Truths.Error;

    public static Judged Not(Judged a) =>
        a with
        {
            Possible = (a.Possible & (Truths.Unknown | Truths.Error))
                | (a.Can(Truths.True) ? Truths.False : 0)
                | (a.Can(Truths.False) ? Truths.True : 0),
        };

    public static Judged Join(LogicKind kind, Judged a, Judged b)
    {
        var possible = (kind == LogicKind.And ? Ands : Ors)[(int)a.Possible, (int)b.Possible];
        var joined = new Judged(possible, null);
        return joined.IsCertain ? joined : joined with { Open = a.Open ?? b.Open };
    }

    /// <summary>Returns the outcome that nothing joined to it can change.</summary>
    public static Truths Absorbing(LogicKind kind) => kind == LogicKind.And ? Truths.False : Truths.True;

    private static Truths[,] Table(Func<Truth, Truth, Truth> join)
    {
        var table = new Truths[16, 16];
        for (var a = 0; a < 16; a++)
        {
            for (var b = 0; b < 16; b++)
                table[a, b] = All(a, b, join);
        }

        return table;
    }

    private static Truths All(int a, int b, Func<Truth, Truth, Truth> join)
    {
        var all = Truths.None;
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < 4; j++)
            {
                if ((a >> i & 1) == 1 && (b >> j & 1) == 1)
                    all |= Of(join(Members[i], Members[j]));
            }
        }

        return all;
    }
}
