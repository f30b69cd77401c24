namespace Lg.Pages.Tests;

/// <summary>What somebody looks at a page with.</summary>
public sealed record Screen(string Name, int Width, int Height, bool IsDark)
{
    public static IEnumerable<Screen> All =>
    [
        new("phone", 390, 844, false),
        new("phone-dark", 390, 844, true),
        new("desktop", 1280, 900, false),
        new("desktop-dark", 1280, 900, true),
    ];

    public override string ToString() => Name;
}
