namespace Lg.Rules.Compilation.Typing;

/// <summary>Every function and operator of the language, as a table.</summary>
internal static class StandardLibrary
{
    private static readonly ILookup<string, Overload> Fixed =
        new IEnumerable<Overload>[]
        {
            ComparisonFunctions.All,
            ArithmeticFunctions.All,
            ConversionFunctions.All,
            CalendarFunctions.All,
            ClockFunctions.All,
            TextFunctions.All,
        }
            .SelectMany(group => group)
            .ToLookup(overload => overload.Name, StringComparer.Ordinal);

    // Their overloads are as many as there are types of items.
    private static readonly Func<string, IReadOnlyList<RuleType>, Overload?>[] Generic =
        [EqualityFunctions.Resolve, ListFunctions.Resolve, MapFunctions.Resolve];

    private static readonly string[] GenericNames = [.. EqualityFunctions.Names, .. ListFunctions.Names, .. MapFunctions.Names];

    /// <summary>Gets the names of the functions that a writer can call, for suggestions.</summary>
    public static IEnumerable<string> FunctionNames =>
        Fixed.Select(group => group.Key)
            .Concat(GenericNames)
            .Concat(["stated", "date", "matches"])
            .Where(name => char.IsLetter(name[0]))
            .Distinct(StringComparer.Ordinal);

    public static bool Knows(string name) => Fixed.Contains(name) || GenericNames.Contains(name);

    public static Overload? Resolve(string name, IReadOnlyList<RuleType> arguments) =>
        Fixed[name].FirstOrDefault(overload => Takes(overload, arguments))
        ?? Generic.Select(resolve => resolve(name, arguments)).FirstOrDefault(overload => overload is not null);

    private static bool Takes(Overload overload, IReadOnlyList<RuleType> arguments) =>
        overload.Parameters.Count == arguments.Count && overload.Parameters.Zip(arguments).All(pair => pair.First.Fits(pair.Second));
}
