using Lg.Cli;

using CancellationTokenSource cancellation = new();
Console.CancelKeyPress += (_, press) =>
{
    // The program ends by itself, with its own exit code and without half a file.
    press.Cancel = true;
    cancellation.Cancel();

    // A read that waits for the keyboard or a pipe cannot be woken: after a moment the program ends without it.
    _ = Task.Delay(500, CancellationToken.None).ContinueWith(static _ => Environment.Exit(ExitCode.Cancelled), TaskScheduler.Default);
};

using var terminal = Terminal.OfProcess();
return LgApp.Run(args, terminal, cancellation.Token);
