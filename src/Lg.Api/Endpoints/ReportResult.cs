using System.Net.Mime;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Lg.Model.Reports;
using Lg.Model.Views;
using Lg.Rules.Presentation;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Lg.Api.Endpoints;

/// <summary>A report in the form that the caller chose.</summary>
internal sealed class ReportResult(Receipt receipt, byte[] text, string mediaType, ReportQuery query) : IResult, IEndpointMetadataProvider
{
    /// <summary>The header with the SHA-256 of the receipt.</summary>
    public const string ReceiptHeader = "Lg-Receipt";

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ReportView), [.. ReportFormat.MediaTypes])
        {
            Description = "The report: what it always shows, and what was asked for",
        });

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = ReportFormat.ContentTypeOf(mediaType);
        response.ContentLength = text.Length;
        response.Headers[ReceiptHeader] = HashOf(receipt, httpContext);

        // A report describes weaknesses: it is kept by whoever asked, and by nobody on the way.
        response.Headers.CacheControl = "no-store";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (mediaType == MediaTypeNames.Text.Html)
            response.Headers.ContentSecurityPolicy = HtmlReport.ContentSecurityPolicy;
        response.Headers.ContentLanguage = query.ContentLanguages;
        response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);

        await response.Body.WriteAsync(text, httpContext.RequestAborted);
    }

    private static string HashOf(Receipt receipt, HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return Convert.ToHexStringLower(
            SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(receipt, options.GetTypeInfo(typeof(Receipt)))));
    }
}
