using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Checks;
using Lg.Workbench.Watching;

namespace Lg.Workbench.Tests.Watching;

/// <summary>Whatever is edited, in whatever order: a round after others says what a first round says.</summary>
public sealed class WatchLaws
{
    private static readonly (string Find, string Put)[] Edits =
    [
        ("review.assets.vetting", "!review.assets.vetting"),
        ("!review.assets.vetting", "review.assets.vetting"),
        ("review.assets.vetting", "review.assets.vettings"),
        ("review.assets.vettings", "review.assets.vetting"),
        ("value: 3", "value: 4"),
        ("value: 4", "value: 3"),
        ("value: 6", "value: 60"),
        ("name: steady", "name: unsteady"),
        ("name: unsteady", "name: steady"),
        ("verdict: met", "verdict: notMet"),
        ("verdict: notMet", "verdict: met"),
        ("vetting: true", "vetting: false"),
        ("vetting: false", "vetting: true"),
        ("Det brister", "Det saknas"),
        ("announced: 2025-10-09", "announced: 2025-11-09"),
        ("goal: plan-made", "goal: plan-kept"),
        ("goal: plan-kept", "goal: plan-made"),
        ("sv: Planer", "sv: Planerna"),
        ("requirement: CI-A-01", "requirement: CI-A-02"),
        ("requirement: CI-A-02", "requirement: CI-A-01"),
        ("- name:", "- \"name:"),
        ("- \"name:", "- name:"),
        ("title:", "title: TODO"),
        ("\n", "\n# rad\n"),
    ];

    private static readonly string[] Originals =
    [
        .. ARulebook.Files(
            new ARequirement { Finding = ("Det brister i {param.steady}.", "It lacks {param.steady}.") }.ToYaml(),
            new ARequirement
            {
                Id = "CI-A-02",
                Criterion = "size(review.goals) > param.planMonths",
                InForce = "{ from: 2026-01-15 }",
                Source = "announced",
            }.ToYaml())
            .Select(file => Encoding.UTF8.GetString(file.Utf8.Span)),
    ];

    private static readonly string[] OriginalCases = [CasesOf("CI-A-01"), CasesOf("CI-A-02")];

    [Property]
    public Property What_is_worked_out_again_is_enough() =>
        Prop.ForAll(Steps().ToArbitrary(), IsAsFromTheStart);

    // A step edits a file, or takes it away, or puts the original back.
    private static Gen<(int File, int Edit, int Kind)[]> Steps() =>
        (from file in Gen.Choose(0, Originals.Length + OriginalCases.Length - 1)
         from edit in Gen.Choose(0, Edits.Length - 1)
         from kind in Gen.Choose(0, 9)
         select (file, edit, kind)).ArrayOf(3);

    private static bool IsAsFromTheStart((int File, int Edit, int Kind)[] steps)
    {
        string?[] texts = [.. Originals, .. OriginalCases];
        var round = Rounds.First(Files(texts));
        foreach (var (file, edit, kind) in steps)
        {
            string[] originals = [.. Originals, .. OriginalCases];
            texts[file] = kind switch
            {
                0 => null,
                1 => originals[file],
                _ => (texts[file] ?? originals[file]).Replace(Edits[edit].Find, Edits[edit].Put, StringComparison.Ordinal),
            };
            round = round.After(Files(texts));
            if (Tell(round) != Tell(Rounds.First(Files(texts))))
                return false;
        }

        return true;
    }

    private static WatchedFiles Files(string?[] texts)
    {
        var files = texts
            .Select((text, i) => (Text: text, IsCases: i >= Originals.Length, Path: $"k/{i}{(i >= Originals.Length ? ".cases" : "")}.yaml"))
            .Where(file => file.Text is not null)
            .ToLookup(file => file.IsCases, file => new CatalogFile(file.Path, Encoding.UTF8.GetBytes(file.Text!)));
        return new("k", [.. files[false]], [.. files[true]], new DiagnosticBag());
    }

    private static string Tell(WatchRound round) => CheckJson.Write(round.Check) + string.Join('\n', round.Cases?.Outcomes.Select(outcome =>
        $"{outcome.Requirement} {outcome.Case.Name} {outcome.Case.Place.Span} {outcome.Expected} {outcome.Actual} {string.Join(' ', outcome.Actual?.Missing ?? [])} {outcome.Passed}")
        ?? ["–"]);

    private static string CasesOf(string id) =>
        $$"""
        - requirement: {{id}}
          cases:
            - name: görs
              asOf: 2025-12-01
              review: { assets: { vetting: true }, goals: [] }
              verdict: met
            - name: görs inte
              asOf: 2026-12-01
              review: { assets: { vetting: false }, goals: [] }
              verdict: notMet
              finding: Det brister i 3.
            - name: sägs inte
              asOf: 2026-12-01
              review: {}
              verdict: undetermined
              missing: [/assets/vetting]

        """;
}
