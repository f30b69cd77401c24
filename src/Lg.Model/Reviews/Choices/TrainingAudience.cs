using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Audience of training.</summary>
[ReviewType("Målgrupp för utbildning", "Audience of training")]
public enum TrainingAudience
{
    /// <summary>All staff.</summary>
    [Choice("Alla medarbetare", "All staff")]
    All,

    /// <summary>Managers.</summary>
    [Choice("Chefer", "Managers")]
    Managers,

    /// <summary>Key roles.</summary>
    [Choice("Nyckelroller", "Key roles")]
    KeyRoles,

    /// <summary>Management.</summary>
    [Choice("Ledningen", "Management")]
    Management,
}
