using System.Globalization;
using Lg.Rules.Tests.Oracle.Drawing;

namespace Lg.Rules.Tests.Oracle;

/// <summary>
/// One run of random expressions over random reviews. <c>LG_PAIRS</c> sets how many pairs, <c>LG_SEED</c> which; a failure prints its seed.
/// </summary>
internal sealed class AgreementRun
{
    private const int ReviewsPerExpression = 4;
    private const int MostFailures = 5;

    private static readonly Lazy<AgreementRun> Shared = new(() => new AgreementRun());

    private readonly Dictionary<string, int> outcomes = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly List<string> failures = [];

    private AgreementRun()
    {
        var wanted = Number("LG_PAIRS") ?? 1_500;
        Draws draws = new(Seed);
        for (; Pairs < wanted && failures.Count < MostFailures; Expressions++)
            Try(draws.Next(Expressions, ReviewsPerExpression));
        Summary = string.Create(
            CultureInfo.InvariantCulture,
            $"seed {Seed}: {Expressions} expressions, {Pairs} pairs; {string.Join(", ", outcomes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}"))}");
    }

    /// <summary>Gets the one run, which every test looks at from its own side.</summary>
    public static AgreementRun Once => Shared.Value;

    /// <summary>Gets the seed, which is another in every run unless it is given.</summary>
    public static int Seed { get; } = Number("LG_SEED") ?? System.Random.Shared.Next();

    public int Pairs { get; private set; }

    public int Expressions { get; private set; }

    public string Summary { get; }

    public IReadOnlyList<string> Failures => failures;

    /// <summary>Gets the names of the functions, operators and macros that occurred.</summary>
    public IReadOnlySet<string> Words => words;

    /// <summary>Returns the share of outcomes of one kind: <c>condition true</c>, <c>value unknown</c> and so on.</summary>
    public double Share(string kind) =>
        outcomes.GetValueOrDefault(kind)
            / (double)Math.Max(1, outcomes.Where(pair => pair.Key.Split(' ')[0] == kind.Split(' ')[0]).Sum(pair => pair.Value));

    private void Try(IReadOnlyList<Trial> trials)
    {
        if (trials.Count == 0)
            return;
        if (Comparison.Of(trials[0].Text, trials[0].Terms.Context, out var diagnostics) is not { } comparison)
        {
            Fail($"the checker refuses what was drawn: {diagnostics}\n{trials[0]}");
            return;
        }

        words.UnionWith(Nodes.All(comparison.Node).Select(Nodes.WordOf).OfType<string>());
        foreach (var trial in trials)
        {
            Pairs++;
            var (outcome, differences) = comparison.Compare(trial);
            var kind = $"{(comparison.IsCondition ? "condition" : "value")} {outcome switch { bool truth when comparison.IsCondition => truth ? "true" : "false", SlowUnknown => "unknown", SlowError => "error", _ => "known" }}";
            outcomes[kind] = outcomes.GetValueOrDefault(kind) + 1;
            if (differences.Count > 0)
            {
                var smaller = SmallerTrials.Smallest(trial);
                Fail($"{string.Join('\n', smaller.Differences)}\n{smaller.Trial}\nat first {trial.Text}");
                return;
            }
        }
    }

    private void Fail(string what) => failures.Add($"LG_SEED={Seed}, expression {Expressions}: {what}");

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            : null;
}
