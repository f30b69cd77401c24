using Lg.Model.Reports;

namespace Lg.Workbench.Drafting;

/// <summary>An example whose verdict is not what its pattern means.</summary>
internal sealed record Disagreement(Example Example, Verdict Actual);
