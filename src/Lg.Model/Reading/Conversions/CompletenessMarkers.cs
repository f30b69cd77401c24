using System.Text.Json;
using Lg.Model.Fields;

namespace Lg.Model.Reading.Conversions;

/// <summary>Version 1.0 asked whether a list is partial, version 2.0 whether it is complete: the name and the answer are turned.</summary>
internal sealed class CompletenessMarkers : IConversion
{
    private const string Before = "Partial";
    private const string Now = "Complete";

    public IReadOnlyList<byte[]> Marks { get; } = [[.. "Partial\""u8]];

    public void Convert(SourceValue review, Edits edits)
    {
        foreach (var (member, type) in review.MembersOf(FieldTable.Review))
        {
            if (type.Find(member.Name) is null && NameOf(member.Name, type) is { } name)
                Turn(member, name, edits);
        }
    }

    /// <summary>Returns the name that a marker of version 1.0 has now; <c>null</c> when there is no such marker.</summary>
    public static string? NameOf(string before, ReviewType type) =>
        before.EndsWith(Before, StringComparison.Ordinal) && type.Find(before[..^Before.Length] + Now) is { IsCompleteMarker: true } marker
            ? marker.Name
            : null;

    private static void Turn(SourceMember member, string name, Edits edits)
    {
        edits.Rename(member, name);
        if (member.Value.Token is JsonTokenType.True or JsonTokenType.False)
            edits.Replace(member.Value, member.Value.Token == JsonTokenType.True ? "false" : "true");
    }
}
