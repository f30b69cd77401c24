using Lg.Api.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLgApi();

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
