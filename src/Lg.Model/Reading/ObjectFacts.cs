using System.Text.Json;
using Lg.Model.Fields;

namespace Lg.Model.Reading;

/// <summary>What has been seen of one object while it is read.</summary>
internal sealed class ObjectFacts(long start)
{
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);

    public long Start { get; } = start;

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public bool SaysNone { get; private set; }

    public void State(Field field, ref Utf8JsonReader reader)
    {
        stated.Add(field.Name);
        SaysNone |= field.IsExistence && reader.TokenType == JsonTokenType.False;
    }

    public bool States(Field field) => stated.Contains(field.Name);
}
