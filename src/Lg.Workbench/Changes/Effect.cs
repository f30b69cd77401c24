namespace Lg.Workbench.Changes;

/// <summary>What a change of a catalog can do to a review that has not changed, the most serious first.</summary>
internal enum Effect
{
    /// <summary>Something that was judged is judged no longer, or a name that reviews use is gone.</summary>
    Removed,

    /// <summary>A requirement can come out otherwise than before.</summary>
    Verdict,

    /// <summary>Something new is judged, or there is a new goal.</summary>
    Added,

    /// <summary>Every verdict stays; score, judgement, order or goals can change.</summary>
    Weight,

    /// <summary>Only what is written changes.</summary>
    Text,
}
