using System.Globalization;

namespace Lg.Model.Diagnostics;

/// <summary>
/// A review that was made in a program is one that no reader would have read: beyond a limit, a missing item, two answers that exclude each
/// other.
/// </summary>
/// <remarks>The message names codes and places and nothing that the review says, so that it can be logged.</remarks>
public sealed class InvalidReviewException : ArgumentException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">Everything that is wrong with the review, at least one thing.</param>
    /// <param name="parameter">The name of the argument that the review, or the answer, was given as; <c>null</c> when it was none.</param>
    public InvalidReviewException(IReadOnlyList<Diagnostic> diagnostics, string? parameter = null)
        : base(Summary(diagnostics), parameter) => Diagnostics = diagnostics;

    /// <summary>
    /// Gets everything that is wrong with the review: what, where and what to do. The messages repeat words of the review.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentOutOfRangeException.ThrowIfZero(diagnostics.Count, nameof(diagnostics));
        var (first, more) = (diagnostics[0], diagnostics.Count - 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"the review is not valid: {first.Code} at `{first.Pointer}`{(more == 0 ? "" : $" and {more} more")}; {nameof(Diagnostics)} tells what and what to do");
    }
}
