namespace Lg.Tests;

/// <summary>
/// The only place where a test waits on the clock. A test waits for something to happen, never for time to pass; what does not happen at
/// all is then a failure that says so, and not a run that never ends. No limit here is reached by a test that passes, however slow the
/// machine is.
/// </summary>
internal static class Patience
{
    /// <summary>What a whole test may take, in milliseconds: longer than any one wait, which fails with a better message.</summary>
    public const int OfATest = 1_800_000;

    /// <summary>
    /// What a client waits for an answer: for ever. Its own limit of 100 seconds would be one on the machine; a whole test has its limit.
    /// </summary>
    public static readonly TimeSpan OfAClient = Timeout.InfiniteTimeSpan;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    public static Task WaitAsync(Task task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);

    public static Task<T> WaitAsync<T>(Task<T> task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);

    /// <summary>Waits on this thread for a task that runs on another.</summary>
    public static T Wait<T>(Task<T> task) => WaitAsync(task).GetAwaiter().GetResult();

    /// <summary>Waits on this thread until a gate is opened; returns whether it was.</summary>
    public static bool Wait(ManualResetEventSlim gate) => gate.Wait(Limit, CancellationToken.None);

    /// <summary>Waits until something holds.</summary>
    /// <param name="holds">What must come to hold.</param>
    /// <param name="otherwise">What to say when it does not.</param>
    public static async Task UntilAsync(Func<bool> holds, Func<string> otherwise)
    {
        for (var waited = TimeSpan.Zero; !holds(); waited += Step)
        {
            if (waited > Limit)
                Assert.Fail(otherwise());
            await Task.Delay(Step, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits for a thread to end, for as long as it gets anywhere; returns whether it ended.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="progress">How far it has come.</param>
    public static bool Joins(Thread thread, Func<string> progress)
    {
        string before;
        do
        {
            before = progress();
            if (thread.Join(Limit))
                return true;
        }
        while (progress() != before);
        return false;
    }
}
