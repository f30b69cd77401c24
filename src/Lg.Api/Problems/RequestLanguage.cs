using Lg.Model;

namespace Lg.Api.Problems;

/// <summary>Finds the language that a caller reads.</summary>
internal static class RequestLanguage
{
    /// <summary>
    /// Returns the language that <c>Accept-Language</c> prefers of those that Lg speaks; Swedish when it prefers neither.
    /// </summary>
    public static Language Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(range => range.Quality is not 0)
        .OrderByDescending(range => range.Quality ?? 1)
        .Select(range => Of(range.Value.AsSpan()))
        .FirstOrDefault(language => language is not null) ?? Language.Swedish;

    /// <summary>Returns the tag of a language (BCP 47).</summary>
    public static string TagOf(Language language) => language switch
    {
        Language.Swedish => "sv",
        Language.English => "en",
    };

    private static Language? Of(ReadOnlySpan<char> range)
    {
        var hyphen = range.IndexOf('-');
        return (hyphen < 0 ? range : range[..hyphen]) switch
        {
            var tag when tag.Equals("sv", StringComparison.OrdinalIgnoreCase) => Language.Swedish,
            var tag when tag.Equals("en", StringComparison.OrdinalIgnoreCase) => Language.English,
            "*" => Language.Swedish,
            _ => null,
        };
    }
}
