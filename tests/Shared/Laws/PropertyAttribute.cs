using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lg.Tests.Laws;

/// <summary>
/// A law: FsCheck.Xunit's property, with at least a hundred random cases in every run. <c>LG_DEEP</c> multiplies the cases of every law.
/// A failure prints its seed and its smallest example; <see cref="FsCheck.Xunit.PropertyAttribute.Replay"/> runs that seed again.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "FsCheck.Xunit's attribute takes no place in the source.")]
internal sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute, Xunit.v3.ITraitAttribute
{
    private const int FewestCases = 100;

    private static readonly int Factor = Environment.GetEnvironmentVariable("LG_DEEP") is { Length: > 0 } text
        ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
        : 1;

    public PropertyAttribute() => MaxTest = FewestCases;

    /// <summary>Gets or sets the number of cases in an ordinary run.</summary>
    public new int MaxTest
    {
        get => base.MaxTest / Factor;
        set => base.MaxTest = value >= FewestCases
            ? value * Factor
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"a law has at least {FewestCases} cases");
    }

    /// <summary>Returns what <c>.ci/deep</c> finds the laws by.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Category", "Law")];
}
