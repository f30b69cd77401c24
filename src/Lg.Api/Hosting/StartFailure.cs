using System.Net.Sockets;
using System.Security.Cryptography;
using Lg.Api.Access.Keys;
using Lg.Api.Access.Network;
using Lg.Api.Catalogs;
using Microsoft.AspNetCore.Connections;

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

    /// <summary>Returns what to tell of an exception that ended the host.</summary>
    public static StartFailure Of(Exception exception) => exception switch
    {
        UnusableCatalogException unusable => new(BadCatalog, unusable.Message),
        OpenToOthersException or UnusableKeyFileException => new(BadSettings, exception.Message),
        OptionsValidationException invalid =>
            new(BadSettings, $"the settings cannot be used\n{string.Join('\n', invalid.Failures.Select(failure => $"  {failure}"))}"),
        _ => new(BadSettings, $"the host cannot run\n  {exception.Message}\n  {AdviceOn(exception)}"),
    };

    /// <summary>Writes the message, if that can be done, and returns the exit code.</summary>
    public int Report(TextWriter messages)
    {
        try
        {
            messages.WriteLine(Message);
        }
        catch (IOException)
        {
            // Nobody reads: the exit code says it.
        }

        return ExitCode;
    }

    private static string AdviceOn(Exception exception) => exception switch
    {
        IOException { InnerException: AddressInUseException }
            or SocketException
            or FormatException
            or ArgumentOutOfRangeException { ParamName: "port" } =>
            "choose where to listen, such as `--urls http://127.0.0.1:5080`: an address of this machine, and a port from 1 to 65535 that nobody uses",
        CryptographicException => "see to the certificate and its password, which Kestrel:Certificates:Default or the endpoint names",
        DirectoryNotFoundException => "`--contentRoot` is a folder that is there and that may be read",
        _ => "see to that setting: docs/operations.md tells of them, `--help` of the options",
    };
}
