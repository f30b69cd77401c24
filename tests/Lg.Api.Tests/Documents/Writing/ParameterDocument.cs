using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Api.Endpoints.Queries;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>Describes the parameters of an address as they are declared.</summary>
internal static class ParameterDocument
{
    public static OpenApiParameter Of(QueryParameter parameter, OpenApiDocument document) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Schema = SchemaOf(parameter, document),

        // Values of a list are separated by commas.
        Explode = parameter is not (QueryParameter.Words or QueryParameter.Ids),
    };

    private static IOpenApiSchema SchemaOf(QueryParameter parameter, OpenApiDocument document) => parameter switch
    {
        QueryParameter.Words words => ListOf(Choice(words.Title, words.Permitted, document)),
        QueryParameter.Word word => Choice(word.Title, word.Permitted, document),
        QueryParameter.Ids => ListOf(new OpenApiSchema { Type = JsonSchemaType.String }),
        QueryParameter.Number number => new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = number.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = number.Most.ToString(CultureInfo.InvariantCulture),
            Default = number.Absent is { } absent ? absent : null,
        },
        QueryParameter.Day => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        QueryParameter.Text text => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = text.Longest },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A choice with a name of its own is one type to generators of clients, wherever it can be made.
    private static OpenApiSchemaReference Choice(string name, IReadOnlyList<string> words, OpenApiDocument document)
    {
        document.AddComponent<IOpenApiSchema>(
            name, new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)] });
        return new OpenApiSchemaReference(name, document);
    }

    private static OpenApiSchema ListOf(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };
}
