using System.ComponentModel.DataAnnotations;

namespace Lg.Api.Hosting;

/// <summary>How the host closes, in the section <c>Lg:Shutdown</c>.</summary>
internal sealed class ShutdownOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Lg:Shutdown";

    /// <summary>
    /// Gets or sets how many seconds the host goes on as before, but says that it is not ready: as long as it takes those who send requests
    /// to notice.
    /// </summary>
    [Range(0, 300)]
    public int DrainSeconds { get; set; }

    /// <summary>Gets or sets how many seconds requests that have begun then have to end.</summary>
    [Range(1, 600)]
    public int FinishSeconds { get; set; } = 40;
}
