using Lg.Web;
using Lg.Web.Live;
using Lg.Web.Pages;
using Lg.Web.Storage;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var builder = WebAssemblyHostBuilder.CreateDefault(args);

// A review describes weaknesses: the browser console gets failures and nothing else.
builder.Logging.SetMinimumLevel(LogLevel.Error);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddScoped<Browser>();
builder.Services.AddScoped<DraftStore>();
builder.Services.AddScoped<Desk>();
builder.RootComponents.Add<App>("#app");
await builder.Build().RunAsync();
