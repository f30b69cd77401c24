using System.Text;

namespace Lg.Workbench.Tests.Drafting;

/// <summary>Where a requirement is written, and what is left as it was.</summary>
public sealed class ProposerTests
{
    private static readonly (string Name, string? Value)[] Reviewed =
    [
        ("pattern", "sett-over"),
        ("fact", "context.generativeAiPolicy.lastReviewedOn"),
        ("limit", "12"),
        ("goal", "policy-reviewed"),
        ("goal-owner", "head"),
        ("goal-due", "6"),
    ];

    [Fact]
    public void What_is_written_is_only_added_to() => Assert.All(
        ADraft.Of(Reviewed).Edits.Where(edit => !edit.IsNew),
        edit => Assert.StartsWith(
            Encoding.UTF8.GetString(edit.Before!.Value.Span), Encoding.UTF8.GetString(edit.After.Span), StringComparison.Ordinal));

    [Fact]
    public void Requirement_parameter_goal_and_cases_go_to_their_files() => Assert.Equal(
        ["city/plans.yaml", "city/parameters.yaml (new)", "goals/city.yaml", "city/plans.cases.yaml"],
        ADraft.Of(Reviewed).Edits.Select(edit => edit.Path + (edit.IsNew ? " (new)" : "")));

    [Fact]
    public void A_limit_with_a_source_of_its_own_names_it_beside_that_of_the_requirement()
    {
        var edits = ADraft.Of([.. Reviewed, ("limit-source", "proposal")]).Edits;

        Assert.Contains(
            "      - { document: guideline, confidence: S }\n      - { document: proposal, confidence: U }\n",
            edits[0].Added,
            StringComparison.Ordinal);
        Assert.Contains("source: { document: proposal, confidence: U }", edits[1].Added, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_file_refers_to_its_schema() =>
        Assert.StartsWith(
            "# yaml-language-server: $schema=../schema/parameters.schema.json\nparameters:\n  - name: generativeAiPolicyMonths\n",
            ADraft.Of(Reviewed).Edits[1].Added,
            StringComparison.Ordinal);

    [Fact]
    public void The_indentation_of_a_list_is_kept() =>
        Assert.Contains("\n- key: policy-reviewed\n  area: plans\n", ADraft.Of(Reviewed).Edits[2].Added, StringComparison.Ordinal);

    [Fact]
    public void A_file_whose_lines_end_as_on_Windows_goes_on_so()
    {
        var catalog = ADraft.Open(
            ("catalog.yaml", ADraft.Header),
            ("city/plans.yaml", ADraft.Requirements.ReplaceLineEndings("\r\n")),
            ("goals/city.yaml", ADraft.Goals));

        Assert.DoesNotContain(
            "\n",
            ADraft.Of(catalog, [.. Reviewed, ("as-of", "2025-12-01")]).Edits[0].Added.Replace("\r\n", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_goes_on_after_its_requirements_is_left_alone()
    {
        var catalog = ADraft.Open(("catalog.yaml", ADraft.Header), ("city/plans.yaml", ADraft.Requirements + ADraft.Goals));

        Assert.Equal("city/plans-2.yaml", ADraft.Of(catalog, [.. Reviewed, ("as-of", "2025-12-01")]).Edits[0].Path);
    }

    [Fact]
    public void A_parameter_that_exists_is_used_and_not_written_again()
    {
        var parameters = """
            parameters:
              - name: years
                title: { sv: Månader, en: Months }
                axis: planYear
                source: { document: guideline, confidence: S }
                values: [{ from: 2024, value: 24 }, { from: 2026, value: 6 }]
            """;
        var used = ADraft.Requirements.Replace(
            "      review.context.influencePlan.exists\n    finding: { sv: Ingen plan., en: No plan. }",
            "      review.context.influencePlan.exists\n    finding: { sv: \"Gränsen är {param.years}.\", en: \"The limit is {param.years}.\" }",
            StringComparison.Ordinal);
        var catalog = ADraft.Open(
            ("catalog.yaml", ADraft.Header),
            ("city/plans.yaml", used),
            ("city/parameters.yaml", parameters),
            ("goals/city.yaml", ADraft.Goals));

        var proposal = ADraft.Of(
            catalog,
            ("pattern", "sett-over"),
            ("fact", "context.generativeAiPolicy.lastReviewedOn"),
            ("parameter", "years"),
            ("as-of", "2026-12-01"));

        Assert.True(proposal.IsGood);
        Assert.DoesNotContain(proposal.Edits, edit => edit.Path.Contains("parameters", StringComparison.Ordinal));
        Assert.Equal("2026-06-01", (string?)proposal.Examples[0].Review["context"]!["generativeAiPolicy"]!["lastReviewedOn"]);
    }

    [Fact]
    public void A_text_that_the_language_refuses_is_told_and_no_cases_are_made()
    {
        var proposal =
            ADraft.Of([.. Reviewed, ("finding-sv", "Gränsen är {param.nothing}."), ("finding-en", "The limit is {param.nothing}.")]);

        Assert.False(proposal.IsGood);
        Assert.Contains(proposal.Diagnostics, diagnostic => diagnostic.File == "katalog/city/plans.yaml");
    }

    [Fact]
    public void Texts_of_every_kind_are_read_as_they_were_written()
    {
        const string Odd = "\"Ja\": nej # kanske, {{ - 'så' \\ yes";
        var proposal = ADraft.Of([
            .. Reviewed,
            ("title-sv", Odd),
            ("title-en", "Something odd"),
            ("purpose-sv", "yes, or no"),
            ("purpose-en", "no, or yes"),
            ("at", "3 kap. \"2\" §: a, b"),
        ]);

        Assert.True(proposal.IsGood);
        Assert.Equal(Odd, proposal.Title.Sv);
    }
}
