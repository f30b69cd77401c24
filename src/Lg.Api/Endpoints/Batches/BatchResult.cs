using System.Reflection;
using Lg.Api.Documents;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;

namespace Lg.Api.Endpoints.Batches;

/// <summary>The answer to a batch, written while the batch is read.</summary>
internal sealed class BatchResult(Batch batch, RequestBody body) : IResult, IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(BatchAnswer), [MediaTypes.NdJson])
        {
            Description =
                "An answer to a line, for each line that is not blank, in their order; a line that is refused is a problem, and the next one is read",
        });

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = MediaTypes.NdJson;
        response.Headers.CacheControl = "no-store";
        httpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();

        var options = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        using BatchWriter output = new(response.BodyWriter, RequestLanguage.Of(httpContext.Request), options);
        await batch.AnswerAsync(body, output, httpContext.RequestAborted);
    }
}
