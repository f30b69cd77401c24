namespace Lg.Workbench.Proofs.Vagueness;

/// <summary>In what way a document is vague.</summary>
internal enum WeakeningKind
{
    /// <summary>Nothing is said of it.</summary>
    Dropped,

    /// <summary>A day becomes its month or its year, an instant its day, or it is only said that it was done.</summary>
    Time,

    /// <summary>How many becomes some or at least some.</summary>
    Share,

    /// <summary>A list names only some, or does not say whether it names all.</summary>
    List,
}
