using System.Text.Json.Nodes;
using Lg.Model.Schemas;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>What the JSON Schema of a review says of its parts.</summary>
internal static class ReviewShapes
{
    private static readonly Lazy<JsonNode> Schema = new(() => JsonNode.Parse(ReviewSchema.Write())!);

    /// <summary>Gets the shape of a day.</summary>
    public static JsonNode OfDate => PropertiesOf("LocalInstruction")["adoptedOn"]!;

    /// <summary>Gets the shape of an answer for a collection.</summary>
    public static JsonNode OfCoverage => Schema.Value["$defs"]!["Coverage"]!;

    /// <summary>Returns the shapes of the members of a type.</summary>
    /// <param name="type">The name of the type; <c>Review</c> for the whole.</param>
    public static JsonObject PropertiesOf(string type) =>
        (type == "Review" ? Schema.Value : Schema.Value["$defs"]![type]!)["properties"]!.AsObject();
}
