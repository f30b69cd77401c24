namespace Lg.Rules.Compilation.Runtime;

/// <summary>Decides whether a list of the review may have items that it does not name.</summary>
internal static class Completeness
{
    /// <summary>Returns whether there may be other items than those that are named.</summary>
    /// <param name="count">How many items are named.</param>
    /// <param name="isComplete">What the review says of it; <c>null</c> when it says nothing.</param>
    /// <param name="silenceIsComplete">Whether a list that says nothing of it is taken to be complete.</param>
    /// <remarks>An empty list of which nothing more is said states that there are none.</remarks>
    public static bool IsOpen(int count, bool? isComplete, bool silenceIsComplete) =>
        isComplete is { } stated ? !stated : count > 0 && !silenceIsComplete;
}
