using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Management as a whole.</summary>
[ReviewType("Ledningen som helhet", "Management as a whole")]
public sealed record ManagementCoverage
{
    /// <summary>Gets members of management trained; <c>null</c> when not stated.</summary>
    [Field("Ledningspersoner med utbildning", "Members of management trained", "Hur många i ledningen har gått utbildning om säkerhetsåtgärder?", "How many members of management have taken training on security measures?", Actionable = true, Chapter = "7.1")]
    public Coverage? Trained { get; init; }
}
