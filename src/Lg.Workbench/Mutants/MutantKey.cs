using System.Security.Cryptography;
using System.Text;

namespace Lg.Workbench.Mutants;

/// <summary>
/// Names mutants so that an argument can refer to one: by what is changed, not by its line, so that the name stays when the catalog is laid
/// out in another way.
/// </summary>
internal sealed class MutantKey(MutantPart part)
{
    private const int Digits = 8;

    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);

    /// <summary>Returns the key of the next mutant; the second of two with the same change gets a number.</summary>
    /// <param name="kind">The kind of change.</param>
    /// <param name="around">The condition in which the change is made.</param>
    /// <param name="from">What stood there.</param>
    /// <param name="to">What stands there instead.</param>
    public string Next(string kind, string around, string from, string to)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', around, from, to))))[..Digits];
        var key = $"{JsonText.Word(part)}/{kind}/{hash}";
        given[key] = given.GetValueOrDefault(key) + 1;
        return given[key] == 1 ? key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}.{given[key]}");
    }
}
