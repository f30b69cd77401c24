using System.Net.Mime;
using System.Reflection;
using Lg.Model.Json;
using Lg.Model.Reports;
using Microsoft.AspNetCore.Http.Metadata;

namespace Lg.Api.Endpoints;

/// <summary>A report, written byte for byte as the library writes it.</summary>
internal sealed class ReportResult(Report report) : IResult, IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Report), [MediaTypeNames.Application.Json])
        {
            Description = "The report",
        });

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var body = ReportJson.Write(report, indented: true);
        httpContext.Response.ContentType = MediaTypeNames.Application.Json;
        httpContext.Response.ContentLength = body.Length;

        // A report describes weaknesses: it is kept by whoever asked, and by nobody on the way.
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}
