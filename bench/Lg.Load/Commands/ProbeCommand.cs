using System.CommandLine;
using Lg.Load.Health;

namespace Lg.Load.Commands;

/// <summary><c>probe</c>: asks a host whether it lives, until its input is closed. Started by the commands that load a host.</summary>
internal static class ProbeCommand
{
    public const string Name = "probe";

    public static Command Make()
    {
        Argument<Uri> host = new("host") { CustomParser = static result => new Uri(result.Tokens[0].Value) };
        Command command = new(Name, "Ask a host whether it lives until the input is closed.") { host };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            using CancellationTokenSource end = new();
            Thread waiting = new(() =>
            {
                while (Console.In.Read() >= 0)
                    continue;
                end.Cancel();
            })
            { IsBackground = true };
            waiting.Start();
            Console.WriteLine(HealthProbe.Run(parsed.GetRequiredValue(host), end.Token).ToLine());
        });
        return command;
    }
}
