using Lg.Model.Reports;

namespace Lg.Catalog.Tests.Samples;

internal static class ReportExtensions
{
    extension(Report report)
    {
        public RequirementResult Row(string id) => report.Requirements.Single(row => row.Id == id);

        public Verdict VerdictOf(string id) => report.Row(id).Verdict;

        public IEnumerable<Finding> FindingsOf(string id) => report.Findings.Where(finding => finding.Requirement == id);

        public SuggestedGoal GoalOf(string key) => report.Goals.Single(goal => goal.Key == key);
    }
}
