using System.Runtime.ExceptionServices;

namespace Lg.Workbench.Proofs;

/// <summary>Works on many things at once; the results come in the order of the things.</summary>
internal static class InParallel
{
    public static IReadOnlyList<TResult> Each<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> work)
    {
        var results = new TResult[things.Count];
        try
        {
            _ = Parallel.For(0, things.Count, i => results[i] = work(things[i]));
        }
        catch (AggregateException several) when (several.InnerException is { } first)
        {
            // Whoever ends the work by an exception wants to catch that one.
            ExceptionDispatchInfo.Throw(first);
        }

        return results;
    }
}
