using System.Collections.Concurrent;
using Lg.Tests;
using Microsoft.Extensions.Logging;

namespace Lg.Api.Tests.Telemetry;

/// <summary>Keeps every line that is logged, at every level, with exceptions and scopes written out.</summary>
internal sealed class CapturedLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public string Text => string.Join('\n', lines);

    /// <summary>Returns the lines of the categories that begin with a word.</summary>
    public IEnumerable<string> Of(string category) =>
        lines.Where(line => line.Split(' ')[1].StartsWith(category, StringComparison.Ordinal));

    /// <summary>Waits for a line: a caller can have the answer before the host has logged that it is done.</summary>
    public Task WaitForAsync(string text) =>
        Patience.UntilAsync(() => Text.Contains(text, StringComparison.Ordinal), () => $"`{text}` is not logged; this is:\n{Text}");

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{category} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}
