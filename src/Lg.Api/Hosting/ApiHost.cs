using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lg.Api.Documents;
using Lg.Api.Endpoints;
using Lg.Api.Problems;
using Lg.Rules;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lg.Api.Hosting;

/// <summary>Puts the host together: what it needs, and what it answers.</summary>
internal static class ApiHost
{
    private const string CatalogKey = "Lg:Catalog";

    /// <summary>Registers what the host needs.</summary>
    public static void AddLgApi(this WebApplicationBuilder builder)
    {
        builder.UseLgServer();
        builder.Services.AddLgRules(options => options.CatalogFolder = CatalogFolder(builder.Configuration));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddProblemDetails(options =>

            // The trace id is for whoever runs the host; a caller has no use for it.
            options.CustomizeProblemDetails = static context => context.ProblemDetails.Extensions.Remove("traceId"));
        builder.Services.AddExceptionHandler<UnhandledExceptions>();
        builder.Services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        builder.Services.AddOpenApi(ApiDocument.Name, ApiDocument.Configure);
    }

    /// <summary>Maps what the host answers, and loads the catalog.</summary>
    public static void UseLgApi(this WebApplication app)
    {
        // A host with a faulty catalog says so and does not start; one that listens is ready.
        app.Services.GetRequiredService<Rulebook>();

        app.UseExceptionHandler();
        app.UseStatusCodePages(static pages =>
            Problem.Result(pages.HttpContext, ProblemKind.Of(pages.HttpContext.Response.StatusCode)).ExecuteAsync(pages.HttpContext));

        app.MapAssessments();
        app.MapRequirements();
        app.MapSchemas();
        app.MapHealth();
        app.MapDocuments();
    }

    private static string? CatalogFolder(ConfigurationManager configuration) =>
        configuration[CatalogKey] is { Length: > 0 } folder ? folder : null;

    private static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.TypeInfoResolverChain.Insert(0, ApiJson.Default);
    }
}
