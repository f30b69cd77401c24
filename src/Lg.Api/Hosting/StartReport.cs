using Lg.Api.Access;
using Lg.Api.Access.Keys;

namespace Lg.Api.Hosting;

/// <summary>Logs what decides how the host behaves, so that whoever starts it sees which settings count and who is let in.</summary>
internal static partial class StartReport
{
    public static void Write(WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(StartReport));
        var files = string.Join(", ", FilesOf(app.Configuration).DefaultIfEmpty("none"));
        var who = WhoIsLetIn(app.Services.GetRequiredService<IOptions<AccessOptions>>().Value, app.Services.GetRequiredService<KeyRing>());
        LogFiles(logger, app.Environment.ContentRootPath, files);
        LogAccess(logger, who);
    }

    private static IEnumerable<string> FilesOf(IConfiguration configuration) =>
        from provider in ((IConfigurationRoot)configuration).Providers.OfType<FileConfigurationProvider>()
        let file = provider.Source.FileProvider?.GetFileInfo(provider.Source.Path ?? "")
        where file is { Exists: true }
        select file.PhysicalPath;

    private static string WhoIsLetIn(AccessOptions access, KeyRing keys) => access switch
    {
        { Open: true } => "everybody, from anywhere and without a key (Lg:Access:Open)",
        { IsForTheMachineAlone: true } => "everybody on this machine, without a key",
        _ => $"nobody without a key or token; {string.Join(" and ",
        [
            .. access.HasKeys ? [$"{keys.Valid} valid keys from {Path.GetFullPath(access.Keys!)}"] : Array.Empty<string>(),
            .. access.Tokens is { } tokens ? [$"tokens of {tokens.Authority} for {tokens.Audience}"] : Array.Empty<string>(),
        ])}",
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "The content root is {Folder}; settings files that are read: {Files}")]
    private static partial void LogFiles(ILogger logger, string folder, string files);

    [LoggerMessage(Level = LogLevel.Information, Message = "Who is let in: {Who}")]
    private static partial void LogAccess(ILogger logger, string who);
}
