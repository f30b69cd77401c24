using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using Lg.Api.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Documents;

/// <summary>Shows what the host answers: for programs as an OpenAPI document, for people as a page.</summary>
internal static class DocumentEndpoints
{
    /// <summary>The address of the page.</summary>
    public const string PageAddress = "/docs";

    private static readonly Lazy<byte[]> Document = new(() => EmbeddedFiles.Read("openapi.json"));
    private static readonly Lazy<byte[]> Page = new(() => Encoding.UTF8.GetBytes(DocumentPage.Write(JsonNode.Parse(Document.Value)!)));

    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/openapi/v1.json", ShowDocument).ExcludeFromDescription();
        routes.MapGet(PageAddress, ShowPage).ExcludeFromDescription();
    }

    private static FileContentHttpResult ShowDocument(HttpContext context) => Cached.Of(context, Document.Value, MediaTypeNames.Application.Json);

    private static FileContentHttpResult ShowPage(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = DocumentPage.ContentSecurityPolicy;
        return Cached.Of(context, Page.Value, $"{MediaTypeNames.Text.Html}; charset=utf-8");
    }
}
