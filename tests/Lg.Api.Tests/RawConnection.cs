using System.Net.Sockets;
using System.Text;
using Lg.Tests;

namespace Lg.Api.Tests;

/// <summary>A connection on which everything is said byte for byte.</summary>
internal sealed class RawConnection : IAsyncDisposable
{
    private readonly TcpClient socket = new();

    public static async Task<RawConnection> OpenAsync(Uri address)
    {
        RawConnection connection = new();
        await connection.socket.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        return connection;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public Task SendAsync(byte[] bytes) =>
        Patience.WaitAsync(socket.GetStream().WriteAsync(bytes, TestContext.Current.CancellationToken).AsTask());

    /// <summary>
    /// Sends the head of a request and the beginning of its body, when the host has begun to read it. The host says so to whoever expects
    /// it (RFC 9110, 10.1.1).
    /// </summary>
    public async Task BeginAsync(string head, string beginning)
    {
        await SendAsync($"{head}Expect: 100-continue\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 100 ", await ReadUntilAsync("\r\n\r\n"), StringComparison.Ordinal);
        await SendAsync(beginning);
    }

    /// <summary>Returns what has come when a text is in it, or when no more comes.</summary>
    public async Task<string> ReadUntilAsync(string text)
    {
        StringBuilder read = new();
        var chunk = new byte[64 * 1024];
        int count;
        while (!read.ToString().Contains(text, StringComparison.Ordinal)
            && (count = await Patience.WaitAsync(socket.GetStream().ReadAsync(chunk, TestContext.Current.CancellationToken).AsTask())) > 0)
            read.Append(Encoding.UTF8.GetString(chunk, 0, count));
        return read.ToString();
    }

    /// <summary>Returns everything that comes until the other end closes.</summary>
    public Task<string> ReadToEndAsync() =>
        Patience.WaitAsync(new StreamReader(socket.GetStream()).ReadToEndAsync(TestContext.Current.CancellationToken));

    /// <summary>Goes without a word, in the middle of whatever is being said.</summary>
    public ValueTask CutAsync()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        return DisposeAsync();
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
