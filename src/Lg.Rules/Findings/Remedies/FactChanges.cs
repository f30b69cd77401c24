using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Remedies;

/// <summary>Writes changes for a reader: from what, to what.</summary>
internal static class FactChanges
{
    public static FactChange Write(Edit edit, Review review) => new()
    {
        Pointer = edit.Pointer,
        Label = edit.Named.Label,
        From = ReviewEditor.Find(review, edit.Pointer) is { } value ? Text(edit, value) : FactWords.NotStated,
        To = edit.Value is string ? FactWords.Stated : Text(edit, edit.Value),
    };

    private static LocalizedText Text(Edit edit, object value) => (edit.Named.Kind, value) switch
    {
        (Lg.Model.Fields.FieldKind.Object, bool exists) => exists ? FactWords.Exists : FactWords.ExistsNot,
        (_, int whole) => ValueText.Write((long)whole, RuleType.Int),
        (_, PartialDate date) => ValueText.Write(DateSpan.Of(date), RuleType.Date),
        (_, Enum choice) => ValueText.Write(Lg.Model.Fields.FieldTable.CamelCase(choice.ToString()), RuleType.Of(edit.Named)),
        _ => ValueText.Write(value, RuleType.Of(edit.Named)),
    };
}
