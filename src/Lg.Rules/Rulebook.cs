using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reports;

namespace Lg.Rules;

/// <summary>A compiled catalog: the front door of Lg. Immutable, and safe to share between threads.</summary>
public sealed class Rulebook
{
    /// <summary>Gets the rulebook of the catalog that ships inside the library.</summary>
    public static Rulebook Shipped => throw new NotSupportedException();

    /// <summary>Gets the version of the catalog.</summary>
    public required string CatalogVersion { get; init; }

    /// <summary>Gets the SHA-256 of the canonical catalog, as 64 lower-case hexadecimal digits.</summary>
    public required string CatalogHash { get; init; }

    /// <summary>Gets the requirements, in the order of the catalog.</summary>
    public IReadOnlyList<RequirementInfo> Requirements { get; init; } = [];

    /// <summary>Loads the catalog in a folder.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>The rulebook, or everything that is wrong with the catalog.</returns>
    public static Checked<Rulebook> Load(string folder) => throw new NotSupportedException();

    /// <summary>Assesses a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="asOf">The date to assess it as of.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    public Report Assess(Review review, DateOnly asOf, Review? previous = null) => Assess(review, new AsOf(asOf, AsOfSource.Caller), previous);

    /// <summary>Assesses a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="asOf">The date to assess it as of, and where it came from.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    public Report Assess(Review review, AsOf asOf, Review? previous = null) => throw new NotSupportedException();
}
