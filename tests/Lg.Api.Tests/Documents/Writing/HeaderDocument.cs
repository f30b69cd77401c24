using Lg.Api.Endpoints;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>Describes the headers of answers that a caller has use for.</summary>
internal static class HeaderDocument
{
    private const string Refused = "How many seconds to wait before trying again";

    public static Dictionary<string, IOpenApiHeader> Of(string? operation, string status) => (operation, status) switch
    {
        ("assess", "200") => One(
            ReportResult.ReceiptHeader,
            "The SHA-256 of the receipt as compact JSON, as 64 lower-case hexadecimal digits",
            JsonSchemaType.String),
        (not ("assessBatch" or "validateReview" or "reloadCatalog" or "getLiveness" or "getReadiness"), "200") =>
            One(HeaderNames.ETag, "The entity tag, for `If-None-Match` the next time", JsonSchemaType.String),
        (_, "429" or "503") => One(HeaderNames.RetryAfter, Refused, JsonSchemaType.Integer),
        _ => [],
    };

    private static Dictionary<string, IOpenApiHeader> One(string name, string description, JsonSchemaType type) => new()
    {
        [name] = new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = type } },
    };
}
