namespace Lg.Api.Access.Certificates;

/// <summary>The client certificates that are let in: those that an authority of our own has issued, and that are named.</summary>
internal sealed class CertificateOptions
{
    private const int Sha256Digits = 64;

    /// <summary>Gets or sets the file (PEM) with the certificates of the authority.</summary>
    public string Authority { get; set; } = "";

    /// <summary>Gets the callers; one that is taken away is no longer let in.</summary>
    public IList<CertificateCaller> Callers { get; } = [];

    /// <summary>Returns what is wrong with the settings.</summary>
    public IEnumerable<string> Faults()
    {
        if (!File.Exists(Authority))
            yield return "Authority names no file";
        if (Callers.Count == 0)
            yield return "Callers names nobody";
        foreach (var caller in Callers)
        {
            if (caller.Name.Length == 0)
                yield return "a caller has no Name";
            if (caller.Sha256.Length != Sha256Digits || !caller.Sha256.All(char.IsAsciiHexDigit))
                yield return $"the Sha256 of a caller is {Sha256Digits} hexadecimal digits";
            if (caller.Scopes.Count == 0 || caller.Scopes.Except(Scopes.All).Any())
                yield return $"the Scopes of a caller are among {string.Join(", ", Scopes.All)}";
        }
    }
}
