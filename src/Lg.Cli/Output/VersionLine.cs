using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Lg.Cli.Output;

/// <summary>Shows the version of the tool.</summary>
internal sealed class VersionLine(Session session) : SynchronousCommandLineAction
{
    public static string Version { get; } =
        typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        session.Terminal.Out.Write($"lg {Version}\n");
        session.Terminal.Out.Flush();
        return ExitCode.Done;
    }
}
