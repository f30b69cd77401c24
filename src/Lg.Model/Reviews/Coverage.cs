using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

/// <summary>What holds of a collection as a whole, when its items are not listed one by one.</summary>
[JsonConverter(typeof(CoverageConverter))]
public sealed record Coverage
{
    private Coverage(CoverageKind kind, int done, int of) => (Kind, Done, Of) = (kind, done, of);

    /// <summary>Gets the coverage of every item.</summary>
    public static Coverage All { get; } = new(CoverageKind.All, 0, 0);

    /// <summary>Gets the coverage of some items, not all; how many is not said.</summary>
    public static Coverage Some { get; } = new(CoverageKind.Some, 0, 0);

    /// <summary>Gets the coverage of no item.</summary>
    public static Coverage None { get; } = new(CoverageKind.None, 0, 0);

    /// <summary>Gets how it is stated.</summary>
    public CoverageKind Kind { get; }

    /// <summary>Gets the number of items that it holds of; 0 unless <see cref="Kind"/> is <see cref="CoverageKind.Counted"/>.</summary>
    public int Done { get; }

    /// <summary>Gets the number of items that the question concerns; 0 unless <see cref="Kind"/> is <see cref="CoverageKind.Counted"/>.</summary>
    public int Of { get; }

    /// <summary>Returns a counted coverage.</summary>
    /// <param name="done">The number of items that it holds of, 0 to <paramref name="of"/>.</param>
    /// <param name="of">The number of items that the question concerns, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or <paramref name="done"/> is larger than <paramref name="of"/>.</exception>
    public static Coverage Counted(int done, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(done, of);
        return new(CoverageKind.Counted, done, of);
    }
}
