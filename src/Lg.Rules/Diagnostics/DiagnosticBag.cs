using System.Globalization;
using Lg.Model.Diagnostics;

namespace Lg.Rules.Diagnostics;

/// <summary>
/// What the stages found wrong, all of it at once. The texts stand in one class per stage, one method per message:
/// <see cref="SyntaxDiagnostics"/> and its siblings.
/// </summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    // What is only counted: whoever has a thousand mistakes is shown a hundred.
    private int more;
    private DiagnosticSeverity worstOfMore = DiagnosticSeverity.Warning;

    /// <summary>Gets a value indicating whether something makes the text unusable; warnings do not.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Gets the number of diagnostics, warnings included.</summary>
    public int Count => diagnostics.Count + more;

    /// <summary>Gets a value indicating whether what is added is only counted, so that its words need not be found.</summary>
    public bool IsFull => diagnostics.Count >= Limits.KeptDiagnostics;

    /// <summary>Adds a diagnostic about a place in a text.</summary>
    public void Add(
        string code,
        TextSpan span,
        SourceText source,
        string sv,
        string en,
        string? helpSv = null,
        string? helpEn = null,
        DiagnosticSeverity severity = DiagnosticSeverity.Error)
    {
        if (IsOnlyCounted(severity))
            return;

        var (line, column) = source.Locate(span.Start);
        Add(new Diagnostic
        {
            Code = code,
            Severity = severity,
            Message = new(sv, en),
            Help = helpSv is not null && helpEn is not null ? new(helpSv, helpEn) : null,
            File = source.File,
            Line = line,
            Column = column,
            Length = source.LengthOnFirstLine(span),
            SourceLine = source.LineAt(line),
        });
    }

    /// <summary>Adds a diagnostic whose place is already worked out.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (IsOnlyCounted(diagnostic.Severity))
            return;

        diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
    }

    /// <summary>Adds everything that another bag holds.</summary>
    public void AddAll(DiagnosticBag other)
    {
        foreach (var diagnostic in other.diagnostics) Add(diagnostic);
        if (other.more > 0) AddMore(other.more, other.worstOfMore);
    }

    /// <summary>
    /// Returns the diagnostics by file, line, column and code; of more than <see cref="Limits.Diagnostics"/> only the first
    /// ones, followed by one that says how many were left out.
    /// </summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        var sorted = AllKept();
        return Count <= Limits.Diagnostics ? sorted : [.. sorted.Take(Limits.Diagnostics), LeftOut(sorted[Limits.Diagnostics..])];
    }

    /// <summary>
    /// Returns every diagnostic that is kept, by file, line, column and code; <see cref="Count"/> says whether there were more.
    /// </summary>
    public List<Diagnostic> AllKept() =>
    [
        .. diagnostics
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Line)
            .ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal),
    ];

    private bool IsOnlyCounted(DiagnosticSeverity severity)
    {
        if (!IsFull)
            return false;

        AddMore(1, severity);
        return true;
    }

    private void AddMore(int count, DiagnosticSeverity worst)
    {
        more += count;
        worstOfMore = worst < worstOfMore ? worst : worstOfMore;
        HasErrors |= worst == DiagnosticSeverity.Error;
    }

    private Diagnostic LeftOut(List<Diagnostic> rest)
    {
        var count = (rest.Count + more).ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Code = "LG1000",
            Severity = rest.Select(d => d.Severity).Append(more > 0 ? worstOfMore : DiagnosticSeverity.Warning).Min(),
            Message = new($"och {count} till", $"and {count} more"),
        };
    }
}
