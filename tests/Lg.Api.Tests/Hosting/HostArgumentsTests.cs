using Lg.Api.Hosting;

namespace Lg.Api.Tests.Hosting;

/// <summary>A host is started with what means something, and with nothing else: a limit that is misspelled protects nobody.</summary>
public sealed class HostArgumentsTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("--URLS=http://127.0.0.1:0")]
    [InlineData("/urls", "http://127.0.0.1:0")]
    [InlineData("--catalog", "/srv/lg/catalog", "--add-catalog=/srv/lg/own", "--keys", "keys.json")]
    [InlineData("--Lg:Limits:Queue=5", "--Logging:LogLevel:Default", "Debug", "--Kestrel:Endpoints:Https:Url=https://localhost")]
    [InlineData("--environment=Production", "--contentRoot=/srv/lg")]
    [InlineData("Lg:Limits:Queue=5")]
    [InlineData("--Lg=", "--Lg:Limits:Queue=5")]
    public void What_means_something_is_taken(params string[] arguments) => Assert.Empty(HostArguments.Faults(arguments));

    [Theory]
    [InlineData("`--catlog` is no option", "--catlog", "/srv/lg")]
    [InlineData("`-k` is no option", "-k")]
    [InlineData("`catalog` is no option", "catalog")]
    [InlineData("`--=x` is no option", "--=x")]
    [InlineData("`--keys` has no value", "--urls=http://127.0.0.1:0", "--keys")]
    public void What_means_nothing_is_told(string expected, params string[] arguments) =>
        Assert.Equal([expected], HostArguments.Faults(arguments));

    [Fact]
    public void Everything_that_means_nothing_is_told_at_once() =>
        Assert.Equal(2, HostArguments.Faults(["--catlog=a", "--key=b", "--urls=c"]).Count);
}
