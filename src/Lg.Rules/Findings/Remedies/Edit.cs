using Lg.Model.Fields;

namespace Lg.Rules.Findings.Remedies;

/// <summary>A change of one fact of a review.</summary>
/// <param name="Pointer">The place of the fact.</param>
/// <param name="Named">The field that a reader knows the fact by.</param>
/// <param name="Value">The value to set, as the record holds it.</param>
internal sealed record Edit(string Pointer, Field Named, object Value)
{
    /// <summary>Gets what tells this change from other changes of the same fact.</summary>
    public string Key { get; } = $"{Pointer} = {Value}";
}
