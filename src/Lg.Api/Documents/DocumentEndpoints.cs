using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using Lg.Api.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Documents;

/// <summary>Shows what the host answers: for programs as an OpenAPI document, for people as a page of it, which the tests make.</summary>
internal static class DocumentEndpoints
{
    /// <summary>The address of the page.</summary>
    public const string PageAddress = "/docs";

    private static readonly Lazy<byte[]> Document = new(() => EmbeddedFiles.Read("openapi.json"));
    private static readonly Lazy<byte[]> Page = new(() => EmbeddedFiles.Read("docs.html"));
    private static readonly Lazy<string> Policy = new(() => PolicyOf(Encoding.UTF8.GetString(Page.Value)));

    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/openapi/v1.json", ShowDocument).ExcludeFromDescription();
        routes.MapGet(PageAddress, ShowPage).ExcludeFromDescription();
    }

    private static FileContentHttpResult ShowDocument(HttpContext context) =>
        Cached.Of(context, Document.Value, MediaTypeNames.Application.Json);

    private static FileContentHttpResult ShowPage(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy.Value;
        return Cached.Of(context, Page.Value, $"{MediaTypeNames.Text.Html}; charset=utf-8");
    }

    // Its own style, and nothing else.
    private static string PolicyOf(string page)
    {
        var style = page.Split("<style>")[1].Split("</style>")[0];
        return $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'";
    }
}
