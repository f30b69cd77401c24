namespace Lg.Api.Endpoints.Queries;

/// <summary>A parameter of an address, declared once: it is read, refused and described from here.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it does.</param>
internal abstract record QueryParameter(string Name, string Description)
{
    /// <summary>Any of some words; several permit each of them, separated by commas or given several times.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Description">What it does.</param>
    /// <param name="Title">What one of the words is called by those who generate a client.</param>
    /// <param name="Permitted">The words.</param>
    public sealed record Words(
        string Name, string Description, string Title, IReadOnlyList<string> Permitted) : QueryParameter(Name, Description)
    {
        /// <summary>Gets what finds the word that is most like an unknown one; <c>null</c> when the words themselves say enough.</summary>
        public Func<string, string?>? Nearest { get; init; }
    }

    /// <summary>One of some words.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Description">What it does.</param>
    /// <param name="Title">What one of the words is called by those who generate a client.</param>
    /// <param name="Permitted">The words.</param>
    public sealed record Word(
        string Name, string Description, string Title, IReadOnlyList<string> Permitted) : QueryParameter(Name, Description);

    /// <summary>The ids of something; several permit each of them, separated by commas or given several times.</summary>
    public sealed record Ids(string Name, string Description) : QueryParameter(Name, Description);

    /// <summary>A whole number.</summary>
    public sealed record Number(string Name, string Description, int Least, int Most, int? Absent) : QueryParameter(Name, Description);

    /// <summary>A whole day.</summary>
    public sealed record Day(string Name, string Description) : QueryParameter(Name, Description);

    /// <summary>A text to look for.</summary>
    public sealed record Text(string Name, string Description, int Longest) : QueryParameter(Name, Description);
}
