using Lg.Api.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddLgApi();

var app = builder.Build();
app.UseLgApi();
app.Run();

/// <summary>The entry point of the host; public so that tests can start it.</summary>
public sealed partial class Program;
