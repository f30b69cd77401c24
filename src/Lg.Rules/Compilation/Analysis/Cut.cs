namespace Lg.Rules.Compilation.Analysis;

/// <summary>A place between numbers: just before a number, or just after it.</summary>
internal readonly record struct Cut(decimal Number, bool IsAfter) : IComparable<Cut>
{
    public int CompareTo(Cut other) => Number == other.Number ? IsAfter.CompareTo(other.IsAfter) : Number.CompareTo(other.Number);

    /// <summary>Returns the place as one before a whole number: between whole numbers there is nothing.</summary>
    public Cut BeforeWhole() => new(IsAfter ? decimal.Floor(Number) + 1 : decimal.Ceiling(Number), IsAfter: false);
}
