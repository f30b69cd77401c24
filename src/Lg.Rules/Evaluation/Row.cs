using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Evaluation;

/// <summary>The verdict of one requirement for one subject, and what decided it.</summary>
/// <param name="Item">The item; <c>null</c> for the review or a collection as a whole.</param>
/// <param name="Pointer">The place of the subject; empty for the review as a whole.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Cause">What decided it.</param>
/// <param name="Error">The state of a failed expression; <c>null</c> when none failed.</param>
internal sealed record Row(object? Item, string Pointer, Verdict Verdict, RowCause Cause, ErrorCode? Error = null);
