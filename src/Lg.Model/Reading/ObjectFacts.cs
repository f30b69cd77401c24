using System.Text.Json;
using Lg.Model.Fields;

namespace Lg.Model.Reading;

/// <summary>What has been seen of one object while it is read.</summary>
internal sealed class ObjectFacts(long start)
{
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);

    public long Start { get; } = start;

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets whether it is said that there is none, by itself or by saying when there will be one.</summary>
    public bool SaysNone { get; private set; }

    /// <summary>Gets whether it is said that there is one, in so many words.</summary>
    public bool SaysOne { get; private set; }

    /// <summary>Gets whether it is said when there will be one.</summary>
    public bool SaysPlan { get; private set; }

    public void State(Field field, ref Utf8JsonReader reader)
    {
        stated.Add(field.Name);
        SaysPlan |= field.IsPlan;
        SaysNone |= field.IsPlan || (field.IsExistence && reader.TokenType == JsonTokenType.False);
        SaysOne |= field.IsExistence && reader.TokenType == JsonTokenType.True;
    }

    public bool States(Field field) => stated.Contains(field.Name);
}
