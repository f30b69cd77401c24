using Lg.Tests;
using Microsoft.Extensions.Time.Testing;

namespace Lg.Api.Tests;

/// <summary>A clock that runs at the pace of the test.</summary>
internal static class RunningClock
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Lets second after second pass for the host until something holds.</summary>
    /// <param name="clock">The clock of the host.</param>
    /// <param name="holds">What must come to hold.</param>
    /// <param name="otherwise">What to say when it does not.</param>
    public static Task RunUntilAsync(this FakeTimeProvider clock, Func<bool> holds, Func<string> otherwise) => Patience.UntilAsync(
        () =>
        {
            if (holds())
                return true;
            clock.Advance(Second);
            return false;
        },
        otherwise);
}
