using Lg.Model.Diagnostics;
using Lg.Model.Texts;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>Checks that the files of texts have every text of every field, and no other (LG3150).</summary>
internal static class FieldTextCheck
{
    public static void Run(DiagnosticBag bag)
    {
        Run("sv.ini", TextSet.Swedish, bag);
        Run("en.ini", TextSet.English, bag);
    }

    /// <summary>Reports the problems of one file.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="texts">Its texts.</param>
    /// <param name="bag">Where they are reported.</param>
    public static void Run(string name, TextSet texts, DiagnosticBag bag)
    {
        foreach (var problem in TextCompleteness.ProblemsOf(texts, TextSet.Swedish))
        {
            bag.Add(new Diagnostic
            {
                Code = "LG3150",
                File = name,
                Message = new($"texterna för fälten stämmer inte: {problem}", $"the texts of the fields are not right: {problem}"),
            });
        }
    }
}
