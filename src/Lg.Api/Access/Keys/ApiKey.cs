using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Lg.Api.Access.Keys;

/// <summary>A key as a caller sends it: <c>lg_</c>, its id, <c>_</c> and a secret of 256 random bits. The secret is kept nowhere.</summary>
/// <param name="Id">The id, which may be known to anybody.</param>
/// <param name="Secret">The secret, as it is written.</param>
internal sealed record ApiKey(string Id, string Secret)
{
    private const string Prefix = "lg";
    private const int IdBytes = 8;
    private const int SecretBytes = 32;
    private const int LongestText = 200;

    /// <summary>Gets the text that the caller sends.</summary>
    public string Text => $"{Prefix}_{Id}_{Secret}";

    /// <summary>Returns a new key.</summary>
    public static ApiKey New() => new(
        RandomNumberGenerator.GetHexString(2 * IdBytes, lowercase: true),
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Reads a key; <c>null</c> when the text is none.</summary>
    public static ApiKey? Read(string text) =>
        text.Length <= LongestText && text.Split('_', 3) is [Prefix, { Length: 2 * IdBytes } id, { Length: > 0 } secret]
            ? new(id, secret)
            : null;

    /// <summary>
    /// Returns the hash that is kept. A guess at 256 random bits is hopeless however fast it is checked, so it need not be slow.
    /// </summary>
    public byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes(Secret));
}
