using System.Numerics;

namespace Lg.Rules.Evaluation;

/// <summary>An exact fraction, so that a score does not depend on the order of a sum.</summary>
internal readonly record struct Share : IComparable<Share>
{
    private readonly BigInteger denominator;

    public Share(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        this.denominator = denominator / divisor;
    }

    /// <summary>Returns a part of a whole, most often nothing or all of it.</summary>
    public static Share Of(int part, int whole) => part == 0 ? Zero : part == whole ? One : new(part, whole);

    public static Share Zero { get; } = new(0, 1);

    public static Share One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    public static Share operator +(Share a, Share b) =>
        a.Numerator.IsZero ? b
        : b.Numerator.IsZero ? a
        : new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Share operator -(Share a, Share b) =>
        new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Share operator *(Share a, Share b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Share operator /(Share a, Share b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public int CompareTo(Share other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Returns the percentage, one decimal, rounded down.</summary>
    public decimal PercentDown() => (decimal)BigInteger.Divide(Numerator * 1000, Denominator) / 10;

    /// <summary>Returns the percentage, one decimal, rounded up.</summary>
    public decimal PercentUp() => (decimal)BigInteger.Divide((Numerator * 1000) + Denominator - 1, Denominator) / 10;

    /// <summary>Returns the percentage, one decimal, rounded to the nearest.</summary>
    public decimal PercentNearest() => (decimal)BigInteger.Divide((Numerator * 2000) + Denominator, Denominator * 2) / 10;
}
