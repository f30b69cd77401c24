using Lg.Model.Reports;

namespace Lg.Rules.Documents;

/// <summary>A bar with its name and its values.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Holds">How much is shown to hold, in any measure.</param>
/// <param name="Open">How much is not known.</param>
/// <param name="Fails">How much is shown not to hold.</param>
/// <param name="Values">The values in words, which say all that the bar does.</param>
internal sealed record ChartRow(string Name, decimal Holds, decimal Open, decimal Fails, IReadOnlyList<string> Values)
{
    /// <summary>Gets the bar that it is compared with; <c>null</c> for none.</summary>
    public ChartRow? Before { get; init; }

    /// <summary>Returns the bar of a score; nothing is drawn of <c>null</c>.</summary>
    public static ChartRow Of(string name, Interval? score, IReadOnlyList<string> values) =>
        new(name, score?.Low ?? 0, score is null ? 0 : score.High - score.Low, score is null ? 0 : 100 - score.High, values);

    /// <summary>Returns where the first two of the three parts end, of a bar of some length; the third ends with it.</summary>
    public (int Holds, int Open) Ends(int length)
    {
        var all = Holds + Open + Fails;
        return all <= 0 ? (0, length) : (End(Holds), End(Holds + Open));

        int End(decimal part) => (int)Math.Round(length * Math.Clamp(part / all, 0, 1), MidpointRounding.AwayFromZero);
    }
}
