using Lg.Api.Access.Keys;
using Lg.Api.Access.Network;
using Lg.Api.Catalogs;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Lg.Api.Hosting;

/// <summary>Why the host did not start, for whoever started it.</summary>
/// <param name="ExitCode">2 for settings, 3 for a catalog.</param>
/// <param name="Message">What to change.</param>
internal sealed record StartFailure(int ExitCode, string Message)
{
    private const int BadSettings = 2;
    private const int BadCatalog = 3;

    /// <summary>Returns what to tell of arguments; <c>null</c> when each of them means something.</summary>
    public static StartFailure? Of(IReadOnlyList<string> arguments) => HostArguments.Faults(arguments) is { Count: > 0 } faults
        ? new(BadSettings, $"the host cannot be started so; `--help` tells how\n{string.Join('\n', faults.Select(fault => $"  {fault}"))}")
        : null;

    /// <summary>Returns what to tell of an exception; <c>null</c> when it is not about how the host was started.</summary>
    public static StartFailure? Of(Exception exception) => exception switch
    {
        UnusableCatalogException unusable => new(BadCatalog, unusable.Message),
        OpenToOthersException or UnusableKeyFileException => new(BadSettings, exception.Message),
        OptionsValidationException invalid => new(BadSettings, $"the settings cannot be used\n{string.Join('\n', invalid.Failures.Select(failure => $"  {failure}"))}"),

        // Of a value that is no number, or a name that there is not.
        InvalidOperationException unbound when unbound.TargetSite?.DeclaringType?.Namespace == "Microsoft.Extensions.Configuration" => new(BadSettings, $"the settings cannot be used\n  {unbound.Message}"),
        IOException { InnerException: AddressInUseException } inUse => new(BadSettings, inUse.Message),
        _ => null,
    };
}
