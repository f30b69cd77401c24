using Lg.Model.Reports;
using Lg.Web.Drafting;

namespace Lg.Web;

/// <summary>What is tried without being kept.</summary>
/// <param name="Draft">The draft as it was.</param>
/// <param name="Before">How it was judged; <c>null</c> when it was not yet.</param>
public sealed record Trial(Draft Draft, Report? Before);
