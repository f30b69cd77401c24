using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Api.Endpoints.Queries;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>Describes the parameters of an address as they are declared.</summary>
internal static class ParameterDocument
{
    public static OpenApiParameter Of(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Schema = SchemaOf(parameter),

        // Values of a list are separated by commas.
        Explode = parameter is not (QueryParameter.Words or QueryParameter.Ids),
    };

    private static OpenApiSchema SchemaOf(QueryParameter parameter) => parameter switch
    {
        QueryParameter.Words words => ListOf(new OpenApiSchema { Title = words.Title, Type = JsonSchemaType.String, Enum = [.. words.Permitted.Select(word => (JsonNode)word)] }),
        QueryParameter.Word word => new OpenApiSchema { Title = word.Title, Type = JsonSchemaType.String, Enum = [.. word.Permitted.Select(one => (JsonNode)one)] },
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

    private static OpenApiSchema ListOf(OpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };
}
