using Lg.Model.Diagnostics;
using Lg.Model.Reports;

namespace Lg.Api.Endpoints;

/// <summary>What came of a request for an assessment.</summary>
internal abstract record Assessment
{
    /// <summary>A report, as it is written.</summary>
    public sealed record Done(Receipt Receipt, byte[] Text) : Assessment;

    /// <summary>Why there is none.</summary>
    public sealed record Refused(ProblemKind Problem, IReadOnlyList<Diagnostic>? Diagnostics = null) : Assessment;
}
