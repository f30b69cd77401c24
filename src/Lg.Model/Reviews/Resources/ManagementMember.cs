using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A member of management (position, not name).</summary>
[ReviewType("En ledningsperson (befattning, inte namn)", "A member of management (position, not name)")]
public sealed record ManagementMember : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets position; <c>null</c> when not stated.</summary>
    [Field("Befattning", "Position", "Vilken befattning är det?", "Which position is it?", Chapter = "7.1")]
    public string? Position { get; init; }

    /// <summary>Gets trained on security measures; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Utbildning om säkerhetsåtgärder", "Training on security measures", "Har ledningspersonen gått utbildning om säkerhetsåtgärder?", "Has the member taken training on security measures?", Chapter = "7.1")]
    public DatedActivity? Training { get; init; }
}
