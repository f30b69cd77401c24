namespace Lg.Api.Access.Keys;

/// <summary>What is kept of a key: everything but its secret.</summary>
internal sealed record KeyRecord
{
    /// <summary>Gets the id, which logs name.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what it is for.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the SHA-256 of its secret, as 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Gets what its holder may do.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Gets when it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Gets from when it is no longer valid.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>Gets when it was revoked; <c>null</c> when it was not.</summary>
    public DateTimeOffset? Revoked { get; init; }

    /// <summary>Returns whether it is valid at a time.</summary>
    public bool IsValid(DateTimeOffset now) => Revoked is null && now < Expires;
}
