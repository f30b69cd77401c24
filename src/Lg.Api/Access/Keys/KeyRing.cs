using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Lg.Api.Access.Keys;

/// <summary>Recognises keys. The file is looked at again when it has changed, so that a key is revoked without a restart; while it cannot be used, nobody is let in.</summary>
internal sealed partial class KeyRing(IOptions<AccessOptions> options, TimeProvider clock, ILogger<KeyRing> logger)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly byte[] NoHash = new byte[SHA256.HashSizeInBytes];

    private readonly Lock looking = new();
    private Dictionary<string, KeyRecord> keys = [];
    private DateTime writtenAt;
    private long lookedAt;

    /// <summary>Reads the file for the first time.</summary>
    /// <exception cref="UnusableKeyFileException">The file cannot be used.</exception>
    public void Open()
    {
        writtenAt = WrittenAt();
        keys = KeyFile.Read(options.Value.Keys!).Keys.ToDictionary(key => key.Id, StringComparer.Ordinal);
        lookedAt = clock.GetTimestamp();
    }

    /// <summary>Returns what is known of a key that is valid; <c>null</c> of any other. How long it takes does not tell whether the id exists or how much of the secret is right.</summary>
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
            {
                lookedAt = clock.GetTimestamp();
                var now = WrittenAt();
                if (now != writtenAt)
                    Read(now);
            }

            return keys;
        }
    }

    private void Read(DateTime now)
    {
        writtenAt = now;
        try
        {
            keys = KeyFile.Read(options.Value.Keys!).Keys.ToDictionary(key => key.Id, StringComparer.Ordinal);
            LogRead(keys.Count);
        }
        catch (UnusableKeyFileException unusable)
        {
            keys = [];
            LogUnusable(unusable.Message);
        }
    }

    private DateTime WrittenAt() => File.GetLastWriteTimeUtc(options.Value.Keys!);

    [LoggerMessage(Level = LogLevel.Information, Message = "The file of keys has been read again: {Keys} keys")]
    private partial void LogRead(int keys);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody is let in with a key: {Reason}")]
    private partial void LogUnusable(string reason);
}
