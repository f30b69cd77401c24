using Lg.Model;

namespace Lg.Workbench.Drafting;

/// <summary>What is wrong with an answer, or that it is missing.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Message">What is wrong; <c>null</c> when it is missing.</param>
internal sealed record AnswerProblem(Answer Answer, LocalizedText? Message);
