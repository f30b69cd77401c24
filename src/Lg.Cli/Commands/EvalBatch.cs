using System.Text;
using System.Text.Json;
using Lg.Cli.Input;
using Lg.Cli.Output;

namespace Lg.Cli.Commands;

/// <summary>
/// Answers lines of JSON, each an expression, with a line each, in the same order. A line that is no request is told apart and does not
/// stop the rest.
/// </summary>
internal sealed class EvalBatch(Session session, InputOptions.Input input)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Runs until the input ends.</summary>
    /// <returns>0, or 2 when a line was no request.</returns>
    public int Run()
    {
        using StreamReader reader = new(session.Terminal.In, new UTF8Encoding(false, throwOnInvalidBytes: false), leaveOpen: true);
        var isWellFormed = true;
        for (var number = 1; BoundedLine.Read(reader, InputLimits.BatchLine) is { } line; number++)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            if (line.Text.Length == 0 && !line.IsCut)
                continue;

            var expression = line.IsCut ? null : ExpressionIn(line.Text);
            isWellFormed &= expression is not null;
            session.Terminal.Out.WriteLine(
                expression is null ? EvalJson.WriteProblem(ToolProblems.NoRequest(number), session.Language) : Answer(expression));
        }

        session.Terminal.Out.Flush();
        return isWellFormed ? ExitCode.Done : ExitCode.BadInput;
    }

    private string Answer(string text)
    {
        var compiled = input.Rulebook.Compile(text);
        return compiled.Value is { } expression
            ? EvalJson.WriteLine(expression.Evaluate(input.Review, input.AsOf.Date, input.Previous), session.Language)
            : EvalJson.WriteUnsupported(compiled.Diagnostics, session.Language);
    }

    private static string? ExpressionIn(string line)
    {
        try
        {
            using var request = JsonDocument.Parse(line, Strict);
            return request.RootElement is { ValueKind: JsonValueKind.Object } members
                && members.TryGetProperty("expr", out var expression)
                && expression.ValueKind == JsonValueKind.String
                ? expression.GetString()
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
