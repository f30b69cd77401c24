using Lg.Model.Diagnostics;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly SourceText B = new("one\ntwo", "b");
    private static readonly SourceText A = new("one", "a");

    [Fact]
    public void The_list_is_sorted_by_file_line_column_and_code()
    {
        DiagnosticBag bag = new();
        foreach (var (code, offset, source) in (IEnumerable<(string, int, SourceText)>)[
            ("5", 4, B),
            ("4", 2, B),
            ("3", 0, B),
            ("2", 0, B),
            ("1", 2, A),
        ])
        {
            bag.Add(code, new(offset, 1), source, "sv", "en");
        }

        Assert.Equal(["1", "2", "3", "4", "5"], bag.ToSortedList().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_hundred_are_shown_and_the_rest_counted()
    {
        DiagnosticBag bag = new();
        for (var i = 0; i < 103; i++) bag.Add("LG1001", new(0, 1), A, "sv", "en");
        var list = bag.ToSortedList();

        Assert.Equal((101, "LG1000", "och 3 till", "and 3 more"), (list.Count, list[^1].Code, list[^1].Message.Sv, list[^1].Message.En));
    }

    [Fact]
    public void A_diagnostic_has_the_place_and_the_line()
    {
        DiagnosticBag bag = new();
        bag.Add("LG1001", new(4, 3), B, "fel", "wrong", "gör så", "do so");

        Assert.Equal(
            new Diagnostic
            {
                Code = "LG1001",
                Message = new("fel", "wrong"),
                Help = new("gör så", "do so"),
                File = "b",
                Line = 2,
                Column = 1,
                Length = 3,
                SourceLine = "two",
            },
            Assert.Single(bag.ToSortedList()));
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        DiagnosticBag bag = new();
        bag.Add("LG2001", new(0, 1), A, "sv", "en", severity: DiagnosticSeverity.Warning);

        Assert.False(bag.HasErrors);
    }

    [Fact]
    public void What_is_added_from_another_bag_counts()
    {
        DiagnosticBag inner = new();
        inner.Add("LG1001", new(0, 1), A, "sv", "en");
        DiagnosticBag bag = new();
        bag.AddAll(inner);

        Assert.Equal((1, true), (bag.Count, bag.HasErrors));
    }
}
