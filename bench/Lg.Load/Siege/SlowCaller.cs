using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lg.Load.Siege;

/// <summary>
/// One caller who takes what there is for as long as a run lasts: more slow batches than the host lets in and lets wait, and as many
/// connections on which it says nothing. It has an address of its own, so that others are not refused for its share.
/// </summary>
internal sealed class SlowCaller(Uri host)
{
    private const int Batches = 180;
    private const int IdleConnections = 1_024;

    private static readonly IPAddress Address = IPAddress.Parse("127.0.0.66");
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromSeconds(2);
    private static readonly byte[] Head = Encoding.ASCII.GetBytes(
        "POST /v1/assessments:batch?top=0 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n");

    // More than the least rate that the server takes, also where a pause becomes a long one.
    private static readonly byte[] Part = Encoding.ASCII.GetBytes($"400\r\n{new string(' ', 1024)}\r\n");

    private int letIn;
    private int refused;

    /// <summary>Holds its batches and connections open until cancelled.</summary>
    public Task RunAsync(CancellationToken end) => Task.WhenAll(
        Enumerable.Range(0, Batches).Select(_ => AgainAsync(SendSlowlyAsync, end))
            .Concat(Enumerable.Range(0, IdleConnections).Select(_ => AgainAsync(SayNothingAsync, end))));

    public override string ToString() =>
        $"siege      {Batches} slow batches of one caller beside {IdleConnections} silent connections; "
        + $"{letIn} times let in, {refused} times refused";

    private static async Task AgainAsync(Func<Socket, CancellationToken, Task> hold, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                using Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                await hold(socket, end);
                await Task.Delay(Pause, end);
            }
            catch (Exception exception) when (exception is SocketException or OperationCanceledException)
            {
                // Cut off, or the run is over.
            }
        }
    }

    private async Task SayNothingAsync(Socket socket, CancellationToken end)
    {
        await ConnectAsync(socket, end);
        await socket.ReceiveAsync(new byte[1], end);
    }

    // The host says that it reads (RFC 9110, 10.1.1), or answers.
    private async Task SendSlowlyAsync(Socket socket, CancellationToken end)
    {
        await ConnectAsync(socket, end);
        await socket.SendAsync(Head, end);
        var answer = new byte[4096];
        var count = await socket.ReceiveAsync(answer.AsMemory(), end);
        if (!answer.AsSpan(0, count).StartsWith("HTTP/1.1 100 "u8))
        {
            Interlocked.Increment(ref refused);
            await Task.Delay(AfterRefusal, end);
            return;
        }

        Interlocked.Increment(ref letIn);
        var reading = socket.ReceiveAsync(answer.AsMemory(), end).AsTask();
        while (!reading.IsCompleted)
        {
            await socket.SendAsync(Part, end);
            await Task.Delay(Pause, end);
        }
    }

    private async Task ConnectAsync(Socket socket, CancellationToken end)
    {
        socket.Bind(new IPEndPoint(Address, 0));
        await socket.ConnectAsync(host.Host, host.Port, end);
    }
}
