using System.Net.Sockets;
using System.Text;

namespace Lg.Load.Hostile;

/// <summary>One hostile request and what came back.</summary>
internal static class Exchange
{
    /// <summary>Much longer than the host lets any of these requests take: what has not ended then never will.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    /// <summary>Sends a request on a connection of its own.</summary>
    /// <returns>What came back until the other end closed; <c>null</c> when it did not close.</returns>
    public static async Task<string?> SendAsync(Uri host, HostileRequest request, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        using Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(host.Host, host.Port, patience.Token);

        MemoryStream answer = new();
        try
        {
            // Reads while it sends: a batch is answered before it has been sent, and so is what is refused.
            var reading = ReadAsync(socket, answer, patience.Token);
            await SendPartsAsync(socket, request, patience.Token);
            await reading;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }

        return Encoding.UTF8.GetString(answer.GetBuffer(), 0, (int)answer.Length);
    }

    private static async Task SendPartsAsync(Socket socket, HostileRequest request, CancellationToken cancellation)
    {
        try
        {
            foreach (var part in request.Parts)
            {
                for (var sent = 0; sent < part.Length;)
                    sent += await socket.SendAsync(part.AsMemory(sent), cancellation);
                if (request.Pause > TimeSpan.Zero)
                    await Task.Delay(request.Pause, cancellation);
            }

            if (request.Manner == Manner.Leaves)
            {
                await Task.Delay(Moment, cancellation);
                socket.Shutdown(SocketShutdown.Send);
            }
        }
        catch (SocketException)
        {
            // The host has refused before the end; what it answered is being read.
        }
    }

    private static async Task ReadAsync(Socket socket, MemoryStream answer, CancellationToken cancellation)
    {
        var chunk = new byte[64 * 1024];
        try
        {
            int count;
            while ((count = await socket.ReceiveAsync(chunk, cancellation)) > 0)
                answer.Write(chunk.AsSpan(0, count));
        }
        catch (SocketException)
        {
            // A connection that the host cuts off is an answer too.
        }
    }
}
