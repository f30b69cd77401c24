using System.Globalization;

namespace Lg.Workbench.Changes;

/// <summary>Versions of three numbers, such as <c>1.4.0</c>.</summary>
internal static class SemanticVersion
{
    /// <summary>Returns the version that is a step further; <c>null</c> when the version is not three numbers.</summary>
    public static string? After(string version, VersionStep step) => Parse(version) is not var (major, minor, patch) ? null : step switch
    {
        VersionStep.None => version,
        VersionStep.Patch => Write(major, minor, patch + 1),
        VersionStep.Minor => Write(major, minor + 1, 0),
        VersionStep.Major => Write(major + 1, 0, 0),
    };

    /// <summary>Returns which of two versions is the higher, as a sign; <c>null</c> when one of them is not three numbers.</summary>
    public static int? Compare(string one, string other) =>
        Parse(one) is { } first && Parse(other) is { } second ? first.CompareTo(second) : null;

    private static (int Major, int Minor, int Patch)? Parse(string version) =>
        version.Split('.') is [var major, var minor, var patch]
            && Number(major) is { } first
            && Number(minor) is { } second
            && Number(patch) is { } third
            ? (first, second, third)
            : null;

    // So few digits that a step further is a number too.
    private static int? Number(string digits) =>
        digits.Length <= 8 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Write(int major, int minor, int patch) => string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}.{patch}");
}
