using Lg.Tests;

namespace Lg.Api.Tests;

/// <summary>
/// A clock that does not say what time it is until it is released: an assessment that has to ask for the day is held there, after it has
/// begun.
/// </summary>
internal sealed class HeldClock : TimeProvider, IDisposable
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim gate = new();

    /// <summary>Gets what ends when somebody asks for the first time.</summary>
    public Task Asked => asked.Task;

    public override TimeZoneInfo LocalTimeZone
    {
        get
        {
            asked.TrySetResult();
            return Patience.Wait(gate) ? TimeZoneInfo.Utc : throw new TimeoutException("nobody releases the clock");
        }
    }

    public void Release() => gate.Set();

    public void Dispose() => gate.Dispose();
}
