namespace Lg.Rules.Compilation.Analysis;

/// <summary>Values that an expression may have. Sets of numbers and sets of words never meet: an expression has one type.</summary>
internal abstract class ValueSet
{
    public abstract bool IsEmpty { get; }

    /// <summary>Returns the values that are in both sets.</summary>
    public abstract ValueSet And(ValueSet other);

    /// <summary>Returns the values that are in any of the sets.</summary>
    public abstract ValueSet Or(ValueSet other);

    /// <summary>Returns the values that come before some value of the set.</summary>
    public abstract ValueSet Before();

    /// <summary>Returns the values that come after some value of the set.</summary>
    public abstract ValueSet After();
}
