using System.Text.Json.Nodes;

namespace Lg.Tests.DocumentPages;

/// <summary>An operation as the document tells of it.</summary>
/// <param name="Path">The address.</param>
/// <param name="Method">The method, in small letters.</param>
/// <param name="Value">Everything else.</param>
internal sealed record DocumentedOperation(string Path, string Method, JsonNode Value)
{
    public string Id => Value["operationId"]!.GetValue<string>();

    public string Summary => Value["summary"]!.GetValue<string>();

    public string Description => Value["description"]!.GetValue<string>();
}
