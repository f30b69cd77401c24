using Lg.Model;

namespace Lg.Workbench.Drafting;

/// <summary>Goes through what a new requirement needs to be told, in order: each default follows from the answers before.</summary>
internal static class Interview
{
    /// <summary>What whoever is asked answers to be asked the question before again.</summary>
    public const string Back = "<";

    /// <summary>Takes the answers that were given and the defaults of the others.</summary>
    /// <param name="opened">The catalog.</param>
    /// <param name="given">The answers by their names.</param>
    /// <param name="ask">Asks a person for an answer that was not given; <c>null</c> to ask nobody.</param>
    /// <returns>The answers, and everything that is wrong or missing.</returns>
    public static (Sheet Sheet, IReadOnlyList<AnswerProblem> Problems) Run(
        OpenedCatalog opened, IReadOnlyDictionary<string, string> given, Func<Answer, Sheet, string?>? ask)
    {
        Sheet sheet = new(opened);
        List<AnswerProblem> problems = [];
        Stack<int> asked = [];
        for (var i = 0; i < AnswerTable.All.Count; i++)
        {
            var answer = AnswerTable.All[i];
            var value = given.GetValueOrDefault(answer.Name);
            if (value is null && ask is not null && answer.Concerns(sheet))
            {
                value = ask(answer, sheet);
                if (value == Back)
                {
                    i = StepBack(i, asked, sheet) - 1;
                    continue;
                }

                asked.Push(i);
            }

            // Whether an answer is needed is not known as long as one before it cannot be used.
            if (Take(answer, sheet, value) is { } problem && (problem != Unneeded(answer) || problems.Count == 0))
                problems.Add(problem);
        }

        // What would follow from an answer that is missing or wrong is not missing itself.
        var isRooted = problems.Exists(problem => problem.Message is not null || problem.Answer.Default is null);
        return (sheet, isRooted ? problems.FindAll(problem => problem.Message is not null || problem.Answer.Default is null) : problems);
    }

    // Everything from the question before on is open again; before the first there is none.
    private static int StepBack(int from, Stack<int> asked, Sheet sheet)
    {
        var to = asked.TryPop(out var before) ? before : from;
        foreach (var answer in AnswerTable.All.Skip(to))
            sheet.Remove(answer.Name);
        return to;
    }

    private static AnswerProblem? Take(Answer answer, Sheet sheet, string? given)
    {
        if (!answer.Concerns(sheet))
            return given is null ? null : Unneeded(answer);

        var value = given ?? answer.Default?.Invoke(sheet);
        if (string.IsNullOrWhiteSpace(value))
            return answer.IsOptional ? null : new(answer, null);
        if (Problem(answer, sheet, value) is { } message)
            return new(answer, message);

        sheet.Set(answer.Name, answer.Reads(sheet, value.Trim()));
        return null;
    }

    private static AnswerProblem Unneeded(Answer answer) =>
        new(answer, new("behövs inte för ett sådant krav", "is not needed for such a requirement"));

    /// <summary>Returns what is wrong with a value; <c>null</c> when it can be used.</summary>
    public static LocalizedText? Problem(Answer answer, Sheet sheet, string value) =>
        value.Any(char.IsControl) ? new("skriv på en rad", "write on one line") : answer.Check(sheet, answer.Reads(sheet, value.Trim()));
}
