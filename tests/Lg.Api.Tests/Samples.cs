using System.Text;
using Lg.Model;
using Lg.Model.Reading;

namespace Lg.Api.Tests;

/// <summary>The real reviews of the repository.</summary>
internal static class Samples
{
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);

    public static string Text(string name) => File.ReadAllText(PathOf(name));

    public static Review Review(string name) => ReviewReader.Read(Encoding.UTF8.GetBytes(Text(name))).Value!;
}
