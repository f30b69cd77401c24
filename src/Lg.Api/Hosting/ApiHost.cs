using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lg.Api.Access;
using Lg.Api.Access.Network;
using Lg.Api.Catalogs;
using Lg.Api.Documents;
using Lg.Api.Endpoints;
using Lg.Api.Endpoints.Batches;
using Lg.Api.Endpoints.Queries;
using Lg.Api.Limits;
using Lg.Api.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lg.Api.Hosting;

/// <summary>Puts the host together: what it needs, and what it answers.</summary>
internal static class ApiHost
{
    private static readonly IReadOnlyList<ProblemKind> ForAll =
        [
            AddressProblems.InvalidQuery,
            AddressProblems.NotAcceptable,
            AccessProblems.Unauthenticated,
            LimitProblems.TooManyRequests,
            LimitProblems.Busy,
            HostProblems.InternalError,
        ];

    /// <summary>
    /// Returns a host whose settings lie beside the program, from wherever it is started, unless another folder is given.
    /// </summary>
    /// <param name="arguments">What it was started with.</param>
    public static WebApplicationBuilder CreateBuilder(string[] arguments)
    {
        var given = new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_")
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddCommandLine(arguments)
            .Build();
        return WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = arguments,
            ContentRootPath = given[HostDefaults.ContentRootKey] ?? AppContext.BaseDirectory,
        });
    }

    /// <summary>Registers what the host needs.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="arguments">What it was started with.</param>
    public static void AddLgApi(this WebApplicationBuilder builder, params string[] arguments)
    {
        builder.Configuration.AddCommandLine(arguments, HostArguments.Switches);
        HostArguments.ResolvePaths(builder.Configuration, builder.Environment.ContentRootPath);
        builder.UseLgServer();
        builder.UsePage();
        builder.Services.AddAccess();
        builder.Services.AddCatalog();
        builder.Services.AddSingleton<IValidateOptions<CatalogOptions>, SettingNames>();
        builder.Services.AddLimits();
        builder.Services.AddTelemetry();
        builder.AddTelemetryExport();
        builder.Services.AddShutdown();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Assessor>();
        builder.Services.AddProblemDetails(static options => options.CustomizeProblemDetails = LeaveOutTrace);
        builder.Services.AddExceptionHandler<UnhandledExceptions>();
        builder.Services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        builder.Services.AddCompression();
        builder.Services.AddOpenApi("v1");
    }

    /// <summary>Maps what the host answers, and loads the catalog.</summary>
    public static void UseLgApi(this WebApplication app)
    {
        // A host with a faulty catalog says so and does not start; one that listens is ready.
        app.Services.GetRequiredService<CatalogStore>();

        app.UseNetwork();
        app.UseMiddleware<RequestLog>();
        app.UseShutdown();
        app.UseExceptionHandler();
        app.UseMiddleware<LateFailures>();
        app.UseStatusCodePages(static pages =>
            Problem.Result(pages.HttpContext, ProblemKind.Of(pages.HttpContext.Response.StatusCode)).ExecuteAsync(pages.HttpContext));
        app.UseCompression();
        app.UsePage();
        app.UseRouting();
        app.UseBrowserRules();
        app.UseAccess();
        app.UseLimits();
        app.MapVersion1();
        app.MapHealth();
        app.MapDocuments();
        StartReport.Write(app);
    }

    private static void MapVersion1(this WebApplication app)
    {
        var group = app.MapGroup("/v1").RefuseUnknownParameters().ProducesProblems(ForAll).RequireAuthorization(AccessServices.AnyCaller);
        group.MapAssessments();
        group.MapBatches(app.Services.GetRequiredService<IOptions<LimitOptions>>().Value);
        group.MapReviews();
        group.MapRequirements();
        group.MapCatalog();
        group.MapReload();
        group.MapFields();
        group.MapSchemas();
    }

    // The trace id is for whoever runs the host; a caller has no use for it.
    private static void LeaveOutTrace(ProblemDetailsContext context) => context.ProblemDetails.Extensions.Remove("traceId");

    private static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.TypeInfoResolverChain.Insert(0, ApiJson.Default);
    }
}
