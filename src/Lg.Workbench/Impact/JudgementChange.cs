using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Workbench.Impact;

/// <summary>A part of the judgement that is another.</summary>
internal sealed record JudgementChange(LocalizedText Dimension, JudgementAnswer Before, JudgementAnswer After);
