using Lg.Cli;

using CancellationTokenSource cancellation = new();
Console.CancelKeyPress += (_, press) =>
{
    // The program ends by itself, with its own exit code and without half a file.
    press.Cancel = true;
    cancellation.Cancel();
};

using var terminal = Terminal.OfProcess();
return LgApp.Run(args, terminal, cancellation.Token);
