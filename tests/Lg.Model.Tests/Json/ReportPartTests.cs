using System.Text;
using System.Text.Json.Nodes;
using Lg.Model.Json;
using Lg.Model.Reports;

namespace Lg.Model.Tests.Json;

public sealed class ReportPartTests
{
    private static readonly Report AReport = new()
    {
        Receipt = new() { Engine = "1", SchemaVersion = "1.0", CatalogVersion = "1", CatalogHash = "c", InputHash = "i", AsOf = new(2025, 12, 1), AsOfSource = AsOfSource.Caller },
        Unit = new() { Name = "Åmåls förvaltning", Stage = Stage.Draft },
        Judgement = new() { Suitability = CannotTell, Adequacy = CannotTell, Effectiveness = CannotTell },
        Score = new() { Model = "lg-1" },
        Questions = [new() { Pointer = "/unit", Text = new("Vad?", "What?"), UpTo = 1.5m }],
    };

    private static DimensionJudgement CannotTell => new() { Answer = JudgementAnswer.CannotTell, Grounds = new("för lite", "too little") };

    [Fact]
    public void All_parts_are_the_whole() =>
        Assert.Equal(Encoding.UTF8.GetString(ReportJson.Write(AReport)), Encoding.UTF8.GetString(ReportJson.Write(AReport, ReportJson.Parts)));

    [Fact]
    public void All_parts_are_the_whole_when_indented_too() =>
        Assert.Equal(Encoding.UTF8.GetString(ReportJson.Write(AReport, indented: true)), Encoding.UTF8.GetString(ReportJson.Write(AReport, ReportJson.Parts, indented: true)));

    [Fact]
    public void A_part_comes_with_its_receipt() =>
        Assert.Equal(["receipt", "questions"], JsonNode.Parse(ReportJson.Write(AReport, ["questions"]))!.AsObject().Select(part => part.Key));

    [Fact]
    public void A_part_that_does_not_exist_is_refused() => Assert.Throws<ArgumentException>(() => ReportJson.Write(AReport, ["Questions"]));
}
