using Lg.Api.Catalogs;
using Lg.Api.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddLgApi();

var app = builder.Build();
try
{
    app.UseLgApi();
}
catch (UnusableCatalogException unusable)
{
    // Whoever starts the host needs the faults, not where in our code they were noticed.
    Console.Error.WriteLine(unusable.Message);
    return 3;
}

app.Run();
return 0;

/// <summary>The entry point of the host; public so that tests can start it.</summary>
public sealed partial class Program;
