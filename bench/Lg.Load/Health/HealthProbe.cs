using System.Net.Sockets;
using System.Text;

namespace Lg.Load.Health;

/// <summary>
/// Asks a host again and again whether it lives, each time over a new connection, from one thread that does nothing else. Run as a process
/// of its own, so that neither the collector nor the threads of whoever loads the host are what is measured.
/// </summary>
internal static class HealthProbe
{
    // The first are spent on compiling what follows.
    private const int WarmUp = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly byte[] Question =
        Encoding.ASCII.GetBytes("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    /// <summary>Asks until cancelled.</summary>
    public static HealthTimes Run(Uri host, CancellationToken end)
    {
        List<double> times = [];
        var failed = 0;
        var buffer = new byte[4096];
        for (var i = 0; !end.IsCancellationRequested; i++)
        {
            var began = TimeProvider.System.GetTimestamp();
            var isLive = IsLive(host, buffer);
            var took = TimeProvider.System.GetElapsedTime(began);
            if (!isLive)
                failed++;
            else if (i >= WarmUp)
                times.Add(took.TotalMilliseconds);
            Thread.Sleep(Pause);
        }

        return HealthTimes.Of(times, failed);
    }

    private static bool IsLive(Uri host, byte[] buffer)
    {
        try
        {
            using Socket socket =
                new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = (int)Patience.TotalMilliseconds };
            socket.Connect(host.Host, host.Port);
            socket.Send(Question);
            var answered = 0;
            int count;
            while (answered < buffer.Length && (count = socket.Receive(buffer.AsSpan(answered))) > 0)
                answered += count;
            return buffer.AsSpan(0, answered).StartsWith("HTTP/1.1 200 "u8);
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
