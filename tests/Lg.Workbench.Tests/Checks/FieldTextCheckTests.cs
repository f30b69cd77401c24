using Lg.Model.Texts;
using Lg.Rules.Diagnostics;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Tests.Checks;

/// <summary>A file of texts that lacks one, or has one that nothing reads, is reported by the check of a catalog.</summary>
public sealed class FieldTextCheckTests
{
    [Fact]
    public void The_files_of_Lg_are_complete()
    {
        DiagnosticBag bag = new();

        FieldTextCheck.Run(bag);

        Assert.False(bag.HasErrors);
    }

    [Fact]
    public void A_file_with_a_text_that_nothing_reads_is_refused()
    {
        DiagnosticBag bag = new();

        FieldTextCheck.Run("fi.ini", TextSet.Read("fi.ini", "[Risk.owner]\ncolour = x", TextSet.English), bag);

        Assert.Contains(
            bag.ToSortedList(),
            problem => problem is { Code: "LG3150", File: "fi.ini" }
                && problem.Message.En.EndsWith("[Risk.owner] has `colour`, which nothing reads", StringComparison.Ordinal));
    }
}
