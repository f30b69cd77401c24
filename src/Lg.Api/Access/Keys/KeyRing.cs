using System.Security.Cryptography;

namespace Lg.Api.Access.Keys;

/// <summary>
/// Recognises keys. The file is read again every second that a key is sent: what it says counts, not when it was written or where a link
/// leads, so that a key is revoked without a restart. While it cannot be used, nobody is let in.
/// </summary>
internal sealed partial class KeyRing(IOptions<AccessOptions> options, TimeProvider clock, ILogger<KeyRing> logger)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly byte[] NoHash = new byte[SHA256.HashSizeInBytes];

    private readonly Lock looking = new();
    private Dictionary<string, KeyRecord> keys = [];
    private string seen = "";
    private long lookedAt;

    /// <summary>Gets how many keys are valid now.</summary>
    public int Valid => keys.Values.Count(key => key.IsValid(clock.GetUtcNow()));

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnusableKeyFileException">The file cannot be used.</exception>
    public void Open()
    {
        lookedAt = clock.GetTimestamp();
        var file = KeyFile.Read(options.Value.Keys!);
        (keys, seen) = (file.Keys.ToDictionary(key => key.Id, StringComparer.Ordinal), file.State);
    }

    /// <summary>
    /// Returns what is known of a key that is valid; <c>null</c> of any other. How long it takes does not tell whether the id exists or how
    /// much of the secret is right.
    /// </summary>
    public KeyRecord? Find(string text)
    {
        var known = Look();
        if (ApiKey.Read(text) is not { } key)
            return null;

        var record = known.GetValueOrDefault(key.Id);
        var isSame = CryptographicOperations.FixedTimeEquals(key.Hash(), record is null ? NoHash : Convert.FromHexString(record.Hash));
        return isSame && record?.IsValid(clock.GetUtcNow()) == true ? record : null;
    }

    private Dictionary<string, KeyRecord> Look()
    {
        lock (looking)
        {
            if (clock.GetElapsedTime(lookedAt) >= BetweenLooks)
                OpenAgain();
            return keys;
        }
    }

    private void OpenAgain()
    {
        var before = seen;
        try
        {
            Open();
            if (seen != before)
                LogRead(keys.Count);
        }
        catch (UnusableKeyFileException unusable)
        {
            (keys, seen) = ([], unusable.Message);
            if (seen != before)
                LogUnusable(unusable.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The file of keys has been read again: {Keys} keys")]
    private partial void LogRead(int keys);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody is let in with a key: {Reason}")]
    private partial void LogUnusable(string reason);
}
