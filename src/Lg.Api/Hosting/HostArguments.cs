namespace Lg.Api.Hosting;

/// <summary>What a host that listens can be started with.</summary>
internal static class HostArguments
{
    // Of the framework, which passes over a name that it does not know without a word.
    private static readonly string[] OfTheFramework =
        [
            "http_ports",
            "https_ports",
            "https_port",
            "environment",
            "contentRoot",
            "applicationName",
            "webRoot",
            "allowedHosts",
            "detailedErrors",
            "preferHostingUrls",
            "shutdownTimeoutSeconds",
        ];

    /// <summary>Gets the options that have a name of their own, with the settings that they stand for.</summary>
    public static IReadOnlyList<(string Name, string Value, string Setting, string Description)> Options { get; } =
    [
        ("--urls", "ADDRESS", "urls", "where to listen; http://127.0.0.1:5080 unless told otherwise"),
        ("--catalog", "FOLDER", "Lg:Catalog", "the folder of the catalog; without it, the one inside the library (Lg:Catalog)"),
        ("--add-catalog", "FOLDER", "Lg:AddedCatalog", "a folder of requirements that are added to it (Lg:AddedCatalog)"),
        ("--keys", "FILE", "Lg:Access:Keys", "the file of the keys of callers (Lg:Access:Keys)"),
    ];

    /// <summary>Gets the setting of each, as the framework wants to know it.</summary>
    public static IDictionary<string, string> Switches => Options.ToDictionary(option => option.Name, option => option.Setting);

    /// <summary>
    /// Makes paths that stand in a settings file begin at the content root; those of the command line and the environment begin where the
    /// host was started.
    /// </summary>
    public static void ResolvePaths(IConfigurationManager configuration, string contentRoot)
    {
        foreach (var setting in Options.Where(option => option.Value is "FOLDER" or "FILE").Select(option => option.Setting))
        {
            var source = ((IConfigurationRoot)configuration).Providers.LastOrDefault(provider => provider.TryGet(setting, out _));
            if (source is FileConfigurationProvider && configuration[setting] is { Length: > 0 } path)
                configuration[setting] = Path.GetFullPath(path, contentRoot);
        }
    }

    /// <summary>Returns what is wrong with the arguments: names that mean nothing, and options without a value.</summary>
    public static IReadOnlyList<string> Faults(IReadOnlyList<string> arguments)
    {
        List<string> faults = [];
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, hasValue) = Split(arguments[i]);
            if (!IsKnown(name) && !SetsNothing(arguments[i]))
                faults.Add($"`{arguments[i]}` is no option");
            if (!hasValue && name is not null && ++i == arguments.Count)
                faults.Add($"`{arguments[i - 1]}` has no value");
        }

        return faults;
    }

    // As the framework reads them: `--name=value`, `--name value`, `/name value` and `name=value`.
    private static (string? Name, bool HasValue) Split(string argument)
    {
        var start = argument.StartsWith("--", StringComparison.Ordinal) ? 2 : argument.StartsWith('/') ? 1 : 0;
        var end = argument.IndexOf('=', StringComparison.Ordinal);
        return end >= 0 ? (argument[start..Math.Max(start, end)], true) : (start == 0 ? null : argument[start..], false);
    }

    // As who starts the host from a program does with the sections that it sets something in: `--Lg=`.
    private static bool SetsNothing(string argument) => argument.EndsWith('=');

    private static bool IsKnown(string? name) =>
        name is not null && (name.Contains(':', StringComparison.Ordinal)
            || OfTheFramework.Contains(name, StringComparer.OrdinalIgnoreCase)
            || Options.Any(option => string.Equals(option.Name[2..], name, StringComparison.OrdinalIgnoreCase)));
}
