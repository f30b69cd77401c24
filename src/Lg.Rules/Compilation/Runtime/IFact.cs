namespace Lg.Rules.Compilation.Runtime;

/// <summary>A fact of any type, for readers that do not care which.</summary>
internal interface IFact
{
    bool IsKnown { get; }

    bool IsUnknown { get; }

    byte State { get; }

    object? Value { get; }
}
