using Lg.Api.Hosting;

if (HostCommand.IsFor(args))
    return HostCommand.Run(args, Console.Out, Console.Error, TimeProvider.System);
if (StartFailure.Of(args) is { } refused)
{
    Console.Error.WriteLine(refused.Message);
    return refused.ExitCode;
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLgApi(args);

    var app = builder.Build();
    app.UseLgApi();
    app.Run();
    return 0;
}
catch (Exception exception) when (StartFailure.Of(exception) is { } failure)
{
    // Whoever starts the host needs to know what to change, not where in our code it was noticed.
    Console.Error.WriteLine(failure.Message);
    return failure.ExitCode;
}

/// <summary>The entry point of the host; public so that tests can start it.</summary>
public sealed partial class Program;
