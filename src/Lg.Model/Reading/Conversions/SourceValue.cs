using System.Text.Json;
using Lg.Model.Fields;

namespace Lg.Model.Reading.Conversions;

/// <summary>A value of a JSON text, with the bytes that it stands at.</summary>
internal sealed class SourceValue(JsonTokenType token, int start)
{
    /// <summary>Gets what kind of value it is; of a group or list, the bracket that begins it.</summary>
    public JsonTokenType Token { get; } = token;

    /// <summary>Gets the first byte of the value, a quote of a text among them.</summary>
    public int Start { get; } = start;

    /// <summary>Gets the byte after the value.</summary>
    public int End { get; private set; }

    /// <summary>Gets the text of a text; <c>null</c> for all else.</summary>
    public string? Text { get; private set; }

    /// <summary>Gets the members of a group, in the order of the text; empty for all else.</summary>
    public IReadOnlyList<SourceMember> Members { get; private set; } = [];

    /// <summary>Gets the items of a list; empty for all else.</summary>
    public IReadOnlyList<SourceValue> Items { get; private set; } = [];

    /// <summary>Returns the value of a member; <c>null</c> when there is none, or when it states nothing.</summary>
    public SourceValue? Find(string name) =>
        Members.FirstOrDefault(member => member.Name == name)?.Value is { Token: not JsonTokenType.Null } value ? value : null;

    /// <summary>Returns the value at a path of names; <c>null</c> when there is none, or when it states nothing.</summary>
    public SourceValue? Find(params ReadOnlySpan<string> path)
    {
        var value = this;
        foreach (var name in path)
        {
            if (value.Find(name) is not { } inner)
                return null;
            value = inner;
        }

        return value;
    }

    /// <summary>Returns every member in the value, however deep, with the type of the group that it stands in.</summary>
    // INVARIANT: the tree is as deep as the reader permits, so this recursion is shallow.
    public IEnumerable<(SourceMember Member, ReviewType Type)> MembersOf(ReviewType type) => Members.SelectMany(member =>
        (type.Find(member.Name)?.Type is { } inner
            ? member.Value.Items.Prepend(member.Value).SelectMany(part => part.MembersOf(inner))
            : []).Prepend(
            (member, type)));

    /// <summary>Reads a JSON text; <c>null</c> when it is none, or has more values than any review.</summary>
    public static SourceValue? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReadingLimits.Depth + 1 });
        var left = ReadingLimits.Values;
        try
        {
            if (!reader.Read() || ReadValue(ref reader, ref left) is not { } root || reader.Read())
                return null;
            return root;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // INVARIANT: the reader bounds the depth.
    private static SourceValue? ReadValue(ref Utf8JsonReader reader, ref int left)
    {
        if (left-- == 0)
            return null;

        var value = new SourceValue(reader.TokenType, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when !value.ReadMembers(ref reader, ref left):
            case JsonTokenType.StartArray when !value.ReadItems(ref reader, ref left):
                return null;
            case JsonTokenType.String:
                value.Text = reader.GetString();
                break;
        }

        value.End = (int)reader.BytesConsumed;
        return value;
    }

    private bool ReadMembers(ref Utf8JsonReader reader, ref int left)
    {
        List<SourceMember> members = [];
        Members = members;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, start, end) =
                (reader.GetString()!, (int)reader.TokenStartIndex, (int)reader.TokenStartIndex + reader.ValueSpan.Length + 2);
            reader.Read();
            if (ReadValue(ref reader, ref left) is not { } value)
                return false;
            members.Add(new(name, start, end, value));
        }

        return true;
    }

    private bool ReadItems(ref Utf8JsonReader reader, ref int left)
    {
        List<SourceValue> items = [];
        Items = items;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadValue(ref reader, ref left) is not { } item)
                return false;
            items.Add(item);
        }

        return true;
    }
}
