using System.Text.Json;
using Lg.Model.Fields;

namespace Lg.Model.Reading.Conversions;

/// <summary>
/// Version 1.0 gave the instant of a report alone, <c>warningSentAt</c>; version 2.0 has the report, <c>warningSent: { at: … }</c>.
/// </summary>
internal sealed class ReportInstants : IConversion
{
    private const string Suffix = "At";

    public IReadOnlyList<byte[]> Marks { get; } = [[.. "SentAt\""u8], [.. "NotifiedAt\""u8], [.. "InformedAt\""u8]];

    public void Convert(SourceValue review, Edits edits)
    {
        foreach (var (member, type) in review.MembersOf(FieldTable.Review))
        {
            if (type.Find(member.Name) is not null
                || !IsReport(member.Name, type)
                || member.Value.Token is not (JsonTokenType.String or JsonTokenType.Null))
                continue;

            edits.Rename(member, member.Name[..^Suffix.Length]);
            if (member.Value.Text is { } instant)
                edits.Replace(member.Value, $"{{ \"at\": {Edits.Quoted(instant)} }}");
        }
    }

    private static bool IsReport(string name, ReviewType type) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) && type.Find(name[..^Suffix.Length])?.Type?.ClrType == typeof(Submission);
}
