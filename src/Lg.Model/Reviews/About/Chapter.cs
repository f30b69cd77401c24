using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Chapter : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Actionable = true, Chapter = "1")]
    public bool? OwnText { get; init; }

    [Field(Chapter = "1")]
    [RefersTo("/review/chapters")]
    public IReadOnlyList<string>? RefersTo { get; init; }

    [Complete]
    public bool? RefersToComplete { get; init; }

    /// <summary>Gets content of the chapter; computed, <c>null</c> when its sources are not stated.</summary>
    [Field(Chapter = "1")]
    [Derived(nameof(OwnText), nameof(RefersTo))]
    [JsonIgnore]
    public ChapterContent? Content => OwnText switch
    {
        null => null,
        true => ChapterContent.Own,
        false when RefersTo is null => null,
        false => RefersTo.Count > 0 ? ChapterContent.Reference : ChapterContent.None,
    };
}
