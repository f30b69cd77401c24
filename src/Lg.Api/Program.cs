using Lg.Api.Hosting;
using Lg.Faces;

// Whatever took the number of a handle that was left closed is not ours to write to.
if (StandardHandles.IsClosed(StandardHandles.Error))
    Console.SetError(TextWriter.Null);
if (StandardHandles.IsClosed(StandardHandles.Output))
    Console.SetOut(TextWriter.Null);
if (HostCommand.IsFor(args))
    return HostCommand.Run(args, Console.Out, Console.Error, TimeProvider.System);
if (StartFailure.Of(args) is { } refused)
    return refused.Report(Console.Error);

try
{
    var builder = ApiHost.CreateBuilder(args);
    builder.AddLgApi(args);

    var app = builder.Build();
    app.UseLgApi();
    app.Run();
    return 0;
}
catch (Exception exception) when (exception is not HostAbortedException)
{
    // Whoever starts the host needs to know what to change, not where in our code or the framework's it was noticed.
    return StartFailure.Of(exception).Report(Console.Error);
}

/// <summary>The entry point of the host; public so that tests can start it.</summary>
public sealed partial class Program;
