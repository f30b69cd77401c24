using System.Text.Json;
using Lg.Model.Fields;

namespace Lg.Model.Reading;

/// <summary>What has been seen of one object while it is read.</summary>
internal sealed class ObjectFacts(long start)
{
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);

    public long Start { get; } = start;

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets whether it is said that there is none, by itself or by saying that one is planned or proposed.</summary>
    public bool SaysNone { get; private set; }

    /// <summary>Gets whether it is said that there is one, in so many words.</summary>
    public bool SaysOne { get; private set; }

    /// <summary>Gets the name of the field that says that one is planned or proposed; <c>null</c> when none does.</summary>
    public string? Plan { get; private set; }

    public void State(Field field, ref Utf8JsonReader reader)
    {
        stated.Add(field.Name);
        if (field.IsPlan && reader.TokenType != JsonTokenType.False)
            Plan = field.Name;
        SaysNone |= Plan is not null || (field.IsExistence && reader.TokenType == JsonTokenType.False);
        SaysOne |= field.IsExistence && reader.TokenType == JsonTokenType.True;
    }

    public bool States(Field field) => stated.Contains(field.Name);
}
