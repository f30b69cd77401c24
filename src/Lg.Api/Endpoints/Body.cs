using Lg.Api.Problems;

namespace Lg.Api.Endpoints;

/// <summary>The body of a request: its bytes, or why they were not taken.</summary>
internal abstract record Body
{
    /// <summary>The bytes.</summary>
    public sealed record Read(ReadOnlyMemory<byte> Bytes) : Body;

    /// <summary>Why they were not taken.</summary>
    public sealed record Refused(ProblemKind Problem) : Body;
}
