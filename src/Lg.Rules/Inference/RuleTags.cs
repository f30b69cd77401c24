using System.Text.Json;

namespace Lg.Rules.Inference;

/// <summary>The words that a rule is tagged with: those of the catalog and of the report.</summary>
internal static class RuleTags
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
