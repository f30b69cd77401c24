using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Rules.Diagnostics;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Tests.Checks;

public sealed class CheckOutputTests
{
    [Fact]
    public void What_is_not_shown_is_counted()
    {
        var report = Many(150);

        var text = CheckText.Write(report, Language.Swedish);

        Assert.Contains(
            "\n… och 50 till, som visas när de första är rättade, eller med `--format json`.\n", text, StringComparison.Ordinal);
        Assert.EndsWith("0 krav och 0 fall, 150 fel och 0 varningar.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_kept_is_counted_too()
    {
        var json = JsonNode.Parse(CheckJson.Write(Many(1_500)))!;

        Assert.Equal((1_000, 500), (json["diagnostics"]!.AsArray().Count, (int)json["omitted"]!));
        Assert.Contains("… och 1400 till", CheckText.Write(Many(1_500), Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workflow_command_is_one_line_whatever_the_file_says()
    {
        DiagnosticBag bag = new();
        bag.Add(new()
        {
            Code = "LG3120",
            Message = new("50 %\n::error::eget", "x"),
            Help = new("råd", "y"),
            File = "a,b:c.yaml",
            Line = 2,
            Column = 3,
            Length = 4,
        });

        Assert.Equal(
            "::error file=a%2Cb%3Ac.yaml,line=2,col=3,endColumn=7,title=LG3120::50 %25%0A::error::eget%0Aråd\n",
            CheckGithub.Write(Of(bag), Language.Swedish, path => path));
    }

    [Fact]
    public void A_diagnostic_as_JSON_says_it_in_both_languages()
    {
        var found = FileFindings.OfCatalog(new("f.yaml", Encoding.UTF8.GetBytes("# TODO\nareas: []\n"))).Found;

        var json = CheckJson.Of(Of(found).Diagnostics.Single());

        Assert.Equal(
            """{"code":"LG3120","severity":"error","message":{"sv":"här står `TODO`: texten är inte färdig","en":"this says `TODO`: the text is not finished"},"help":{"sv":"skriv färdigt, eller ta bort märket","en":"finish it, or remove the mark"},"file":"f.yaml","line":1,"column":3,"length":4}""",
            JsonText.Line(json).TrimEnd());
    }

    private static CheckReport Many(int count)
    {
        DiagnosticBag bag = new();
        foreach (var number in Enumerable.Range(1, count))
            bag.Add(new()
            {
                Code = "LG3120",
                Message = new(number.ToString(CultureInfo.InvariantCulture), ""),
                File = "f.yaml",
                Line = number,
                Column = 1,
            });
        return Of(bag);
    }

    private static CheckReport Of(DiagnosticBag bag)
    {
        var kept = bag.AllKept();
        return new() { Diagnostics = kept, Omitted = bag.Count - kept.Count, HasErrors = bag.HasErrors, Requirements = 0, Cases = 0 };
    }
}
