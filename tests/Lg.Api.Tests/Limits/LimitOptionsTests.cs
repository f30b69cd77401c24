using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Lg.Api.Hosting;
using Lg.Api.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lg.Api.Tests.Limits;

/// <summary>Every limit has a range, and a host outside it does not start.</summary>
public sealed class LimitOptionsTests
{
    public static TheoryData<string> Names => [.. typeof(LimitOptions).GetProperties().Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_limit_has_a_range_that_its_default_is_in(string name)
    {
        var (least, most) = RangeOf(name);

        var value = Convert.ToInt64(typeof(LimitOptions).GetProperty(name)!.GetValue(new LimitOptions()), CultureInfo.InvariantCulture);

        Assert.InRange(value, least, most);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_limit_at_the_ends_of_its_range_is_taken(string name)
    {
        var (least, most) = RangeOf(name);

        Assert.All([least, most], value => Assert.NotNull(OptionsWith($"--Lg:Limits:{name}={value}")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_limit_outside_its_range_is_refused_by_name(string name)
    {
        var (least, most) = RangeOf(name);

        Assert.All([least - 1, most + 1], value =>
            Assert.Contains(
                name,
                Assert.Throws<OptionsValidationException>(() => OptionsWith($"--Lg:Limits:{name}={value}")).Message,
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--Lg:Limits:BodyBytes=much")]
    [InlineData("--Lg:Limits:BodyByte=1024")]
    public void A_setting_that_says_nothing_is_refused(string setting) => Assert.Equal(2, Failure(() => OptionsWith(setting))?.ExitCode);

    [Fact]
    public void Whoever_starts_the_host_is_told_what_to_change() =>
        Assert.Contains(
            "'The field Queue must be between 0 and 10000.'",
            Failure(() => OptionsWith("--Lg:Limits:Queue=-1"))?.Message,
            StringComparison.Ordinal);

    private static (long Least, long Most) RangeOf(string name)
    {
        var range = typeof(LimitOptions).GetProperty(name)!.GetCustomAttribute<RangeAttribute>()!;
        return (Convert.ToInt64(range.Minimum, CultureInfo.InvariantCulture), Convert.ToInt64(range.Maximum, CultureInfo.InvariantCulture));
    }

    private static LimitOptions OptionsWith(params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.AddLgApi();
        using var app = builder.Build() as IDisposable;
        return ((WebApplication)app).Services.GetRequiredService<IOptions<LimitOptions>>().Value;
    }

    private static StartFailure? Failure(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception) when (StartFailure.Of(exception) is { } failure)
        {
            return failure;
        }
    }
}
