using System.Globalization;

namespace Lg.Api.Endpoints.Queries;

/// <summary>Reads the parameters of an address; everything that is wrong with them is told at once.</summary>
internal sealed class QueryReader(HttpRequest request)
{
    private readonly List<QueryFault> faults = [];

    /// <summary>Gets what was wrong with what has been read.</summary>
    public IReadOnlyList<QueryFault> Faults => faults;

    public IReadOnlyList<string> Read(QueryParameter.Words parameter)
    {
        var words = WordsOf(parameter.Name);
        if (words.Except(parameter.Permitted, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            faults.Add(QueryFault.NotOneOf(parameter.Name, parameter.Permitted, parameter.Nearest?.Invoke(unknown)));
        return words;
    }

    public string? Read(QueryParameter.Word parameter)
    {
        var word = Single(parameter.Name);
        if (word is null || parameter.Permitted.Contains(word, StringComparer.Ordinal))
            return word;

        faults.Add(QueryFault.NotOneOf(parameter.Name, parameter.Permitted, nearest: null));
        return null;
    }

    /// <summary>Returns whether a parameter is given.</summary>
    public bool Has(QueryParameter parameter) => request.Query.ContainsKey(parameter.Name);

    public IReadOnlyList<string> Read(QueryParameter.Ids parameter) => WordsOf(parameter.Name);

    public int Read(QueryParameter.Number parameter)
    {
        if (Single(parameter.Name) is not { } text)
            return parameter.Absent ?? parameter.Least;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= parameter.Least
            && number <= parameter.Most)
            return number;

        faults.Add(QueryFault.NotANumber(parameter.Name, parameter.Least, parameter.Most));
        return parameter.Absent ?? parameter.Least;
    }

    public DateOnly? Read(QueryParameter.Day parameter)
    {
        if (Single(parameter.Name) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        faults.Add(QueryFault.NotADay(parameter.Name));
        return null;
    }

    public string? Read(QueryParameter.Text parameter)
    {
        if (Single(parameter.Name) is not { } text)
            return null;
        if (text.Length <= parameter.Longest)
            return text;

        faults.Add(QueryFault.TooLong(parameter.Name, parameter.Longest));
        return null;
    }

    public void Refuse(QueryFault fault) => faults.Add(fault);

    private string[] WordsOf(string name) => [.. request.Query[name].SelectMany(value => (value ?? "").Split(','))];

    private string? Single(string name)
    {
        var values = request.Query[name];
        if (values.Count > 1)
            faults.Add(QueryFault.Repeated(name));
        return values.Count == 0 ? null : values[0];
    }
}
