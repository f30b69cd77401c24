using System.CommandLine;
using Lg.Api.Access.Keys;
using Lg.Api.Access.Keys.Commands;

namespace Lg.Api.Hosting;

/// <summary>
/// The commands of the program besides serving requests: help, version, and the management of callers' keys.
/// </summary>
internal static class HostCommand
{
    private const string About =
        """
        Lg over HTTP: assesses management reviews of information security.

        Without a command it listens until it is told to end. Every setting can be given as `--Name:Of:It=value`; docs/operations.md has them all.
        Exit codes: 0 ended as told, 2 a setting or an option that cannot be used, 3 a catalog that cannot be used.

        Examples:
          dotnet Lg.Api.dll
          dotnet Lg.Api.dll --urls http://*:8080 --keys /etc/lg/keys.json --catalog /srv/lg/catalog
          dotnet Lg.Api.dll --Lg:Limits:Items=2000
          dotnet Lg.Api.dll keys new --file /etc/lg/keys.json --name "e-tjänsten" --scope lg.assess --expires 2027-11-21
        """;

    private static readonly string[] Questions = ["--help", "-h", "-?", "/?", "/h", "--version"];

    /// <summary>Returns whether the arguments are not about a host that listens.</summary>
    public static bool IsFor(IReadOnlyList<string> arguments) => arguments is [KeysCommand.Name, ..] || arguments.Any(Questions.Contains);

    /// <summary>Does what the arguments say.</summary>
    /// <returns>0 when it is done, 2 when it is not.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter messages, TimeProvider clock)
    {
        try
        {
            var parsed = Make(new(output, messages, clock)).Parse(arguments);
            var exitCode =
                parsed.Invoke(new InvocationConfiguration { Output = output, Error = messages, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? Desk.Refused : exitCode;
        }
        catch (Exception unusable) when (unusable is UnusableKeyFileException or IOException)
        {
            return new StartFailure(Desk.Refused, unusable.Message).Report(messages);
        }
    }

    private static RootCommand Make(Desk desk)
    {
        RootCommand root = new(About) { KeysCommand.Make(desk) };
        foreach (var (name, value, _, description) in HostArguments.Options)
            root.Options.Add(new Option<string>(name) { Description = description, HelpName = value });
        return root;
    }
}
