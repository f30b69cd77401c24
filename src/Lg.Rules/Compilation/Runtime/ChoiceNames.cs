using Lg.Model.Fields;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>The words of the choices, as the rule language compares them.</summary>
internal static class ChoiceNames
{
    public static string Of<T>(T choice)
        where T : struct, Enum => Names<T>.ByValue[choice];

    public static IReadOnlyList<string> OfAll<T>(IReadOnlyList<T> choices)
        where T : struct, Enum => [.. choices.Select(Of)];

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().ToDictionary(value => value, value => FieldTable.CamelCase(value.ToString()));
    }
}
