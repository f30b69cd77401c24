using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>One evaluation of one clause.</summary>
internal sealed class TraceEntry(TypedNode? node, object? origin)
{
    // Most clauses have no parts, and share the list that has none.
    private static readonly List<TraceEntry> None = new(0);

    private List<TraceEntry>? parts;

    public TypedNode? Node { get; } = node;

    /// <summary>Gets or sets the object of the review that the clause reads from, or the review itself.</summary>
    public object? Origin { get; set; } = origin;

    /// <summary>Gets or sets what a condition came to; <c>null</c> for a clause that is not a condition.</summary>
    public Truth? Outcome { get; set; }

    /// <summary>Gets or sets what a clause that is not a condition came to.</summary>
    public IFact? Fact { get; set; }

    public IReadOnlyList<TraceEntry> Parts => parts ?? None;

    /// <summary>Gets or sets how many items of a macro are not among the parts, because there were too many clauses.</summary>
    public int Omitted { get; set; }

    public void Add(TraceEntry part) => (parts ??= new(2)).Add(part);

    public bool IsUnknown => Outcome is { IsUnknown: true } || Fact is { IsUnknown: true };
}
