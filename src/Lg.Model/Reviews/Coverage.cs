using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

/// <summary>What holds of a collection as a whole, when its items are not listed one by one.</summary>
[JsonConverter(typeof(CoverageConverter))]
public sealed record Coverage : Confidential
{
    private Coverage(CoverageKind kind, int done, int of) => (Kind, Done, Of) = (kind, done, of);

    /// <summary>Gets the coverage of every item.</summary>
    public static Coverage All { get; } = new(CoverageKind.All, 0, 0);

    /// <summary>Gets the coverage of some items, not all; how many is not said.</summary>
    public static Coverage Some { get; } = new(CoverageKind.Some, 0, 0);

    /// <summary>Gets the coverage of some items at least; whether it is all of them is not said.</summary>
    public static Coverage AtLeastSome { get; } = new(CoverageKind.AtLeastSome, 0, 0);

    /// <summary>Gets the coverage of no item.</summary>
    public static Coverage None { get; } = new(CoverageKind.None, 0, 0);

    /// <summary>Gets how it is stated.</summary>
    public CoverageKind Kind { get; }

    /// <summary>
    /// Gets the number of items that it holds of, at least when <see cref="Kind"/> is <see cref="CoverageKind.AtLeast"/>; 0 when they are
    /// not counted.
    /// </summary>
    public int Done { get; }

    /// <summary>
    /// Gets the number of items that the question concerns; 0 unless <see cref="Kind"/> is <see cref="CoverageKind.Counted"/>.
    /// </summary>
    public int Of { get; }

    /// <summary>Gets whether it is left open if it holds of all items.</summary>
    internal bool LeavesOpen => Kind is CoverageKind.AtLeastSome or CoverageKind.AtLeast;

    /// <summary>Returns the coverage of a number of items at least.</summary>
    /// <param name="done">The number of items that it holds of at least, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static Coverage AtLeast(int done)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(done, 1);
        return new(CoverageKind.AtLeast, done, 0);
    }

    /// <summary>Returns a counted coverage.</summary>
    /// <param name="done">The number of items that it holds of, 0 to <paramref name="of"/>.</param>
    /// <param name="of">The number of items that the question concerns, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is negative, or <paramref name="done"/> is larger than <paramref name="of"/>.
    /// </exception>
    public static Coverage Counted(int done, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(done, of);
        return new(CoverageKind.Counted, done, of);
    }
}
