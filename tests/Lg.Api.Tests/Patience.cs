namespace Lg.Api.Tests;

/// <summary>How long a test waits for what must come. What does not come is then a failure that says where, and not a run that never ends.</summary>
internal static class Patience
{
    // Long enough for a machine with much else to do.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static Task WaitAsync(Task task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);

    public static Task<T> WaitAsync<T>(Task<T> task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);

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

    private static TimeSpan Step => TimeSpan.FromMilliseconds(10);
}
