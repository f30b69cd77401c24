using System.Text.Json;

namespace Lg.Model.Reading.Conversions;

/// <summary>
/// Version 1.0 asked of some things whether there is a <i>decided</i> one, and a yes said both; version 2.0 asks by itself whether it is
/// decided.
/// </summary>
internal sealed class DecidedThings : IConversion
{
    // Those whose question said so, and the field that says it now.
    private static readonly (string Group, string Thing, string Field)[] Asked =
    [
        ("risks", "method", "decided"),
        ("context", "threatPicture", "decided"),
        ("context", "generativeAiPolicy", "decided"),
        ("dataProtection", "policies", "adopted"),
    ];

    public IReadOnlyList<byte[]> Marks => [];

    public void Convert(SourceValue review, Edits edits)
    {
        foreach (var (group, name, field) in Asked)
        {
            if (review.Find(group, name) is { } thing && Exists(thing) && thing.Find(field) is null && thing.Find($"{field}On") is null)
                edits.Insert(thing, $"\"{field}\": true");
        }
    }

    // Whatever is said of it says that there is one.
    private static bool Exists(SourceValue thing) =>
        thing.Find("exists") is not { Token: JsonTokenType.False } && thing.Members.Any(member => member.Value.Token != JsonTokenType.Null);
}
