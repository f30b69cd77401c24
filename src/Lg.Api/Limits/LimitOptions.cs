using System.ComponentModel.DataAnnotations;

namespace Lg.Api.Limits;

/// <summary>
/// What one request may ask of the host, in the section <c>Lg:Limits</c>. The ranges are what the host has been tried with: outside them it
/// does not start.
/// </summary>
internal sealed class LimitOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Lg:Limits";

    private const int Megabyte = 1024 * 1024;

    /// <summary>Gets or sets the largest body, in bytes, before and after decompression; of a batch, the largest line.</summary>
    [Range(1024, 16 * Megabyte)]
    public int BodyBytes { get; set; } = 16 * Megabyte;

    /// <summary>
    /// Gets or sets the most items that the lists of one request may have together: what is asked of a report takes up to thirty times the
    /// bytes of its review.
    /// </summary>
    [Range(100, 80_000)]
    public int Items { get; set; } = 4_000;

    /// <summary>Gets or sets the most lines of a batch, blank ones included.</summary>
    [Range(1, 100_000)]
    public int BatchLines { get; set; } = 1_000;

    /// <summary>Gets or sets the largest batch, in bytes, before and after decompression.</summary>
    [Range(1024L, 4096L * Megabyte)]
    public long BatchBytes { get; set; } = 256L * Megabyte;

    /// <summary>Gets or sets the seconds that a request may take, with the time that it waits.</summary>
    [Range(1, 600)]
    public int RequestSeconds { get; set; } = 30;

    /// <summary>Gets or sets the seconds that a batch may take.</summary>
    [Range(1, 3_600)]
    public int BatchSeconds { get; set; } = 600;

    /// <summary>Gets or sets how many requests are let in at once.</summary>
    [Range(1, 1_024)]
    public int ConcurrentRequests { get; set; } = 32;

    /// <summary>Gets or sets how many of them may be of one caller; 0 for a quarter. As many as all are no share.</summary>
    [Range(0, 1_024)]
    public int ConcurrentRequestsPerCaller { get; set; }

    /// <summary>Gets or sets how many more requests wait to be let in, and how many of one caller wait for its share.</summary>
    [Range(0, 10_000)]
    public int Queue { get; set; } = 128;

    /// <summary>Gets or sets how many connections may be open to each address that the host listens on.</summary>
    [Range(16, 100_000)]
    public int Connections { get; set; } = 4_096;

    /// <summary>Gets or sets how many assessments run at once; 0 for as many as the machine has processors.</summary>
    [Range(0, 256)]
    public int ConcurrentAssessments { get; set; }

    /// <summary>Gets or sets how many requests one caller may make in a minute; 0 for any number.</summary>
    [Range(0, 1_000_000)]
    public int RequestsPerMinute { get; set; }

    /// <summary>Gets or sets the seconds that a caller who was refused is asked to wait.</summary>
    [Range(1, 600)]
    public int RetryAfterSeconds { get; set; } = 2;
}
