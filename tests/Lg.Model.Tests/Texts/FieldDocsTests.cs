using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Lg.Model.Tests.Texts;

/// <summary>Every public member of the library is documented: by its code, or from the English texts when it is built.</summary>
public sealed class FieldDocsTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(Review).Assembly.GetExportedTypes();

    private static readonly Dictionary<string, XElement> Documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Lg.Model.xml"))
        .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    [Fact]
    public void Every_public_member_is_documented() =>
        Assert.Equal(
            [],
            Types.SelectMany(Members)
                .Where(id =>
                    !Documented.Keys.Any(known => known == id || (id[0] == 'M' && known.StartsWith($"{id}(", StringComparison.Ordinal)))));

    [Fact]
    public void Nothing_is_documented_that_is_not_there()
    {
        var all = typeof(Review).Assembly.GetTypes()
            .SelectMany(type =>
                type.GetMembers(Declared | BindingFlags.NonPublic).Select(member => $"{Name(type)}.{member.Name}").Prepend(Name(type)))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            [],
            Documented.Keys.Where(id => id[0] is 'P' or 'F' or 'T'
                && id[2..].StartsWith("Lg.Model.", StringComparison.Ordinal)
                && !all.Contains(id[2..].Split('(')[0])));
    }

    [Fact]
    public void A_field_is_documented_by_what_its_question_asks() => Assert.Equal(
        "Gets when the local instruction was adopted; null when not stated.",
        string.Concat(Documented["P:Lg.Model.LocalInstruction.AdoptedOn"]
            .Element("summary")!
            .DescendantNodes()
            .OfType<XText>()
            .Select(text => text.Value)));

    private static IEnumerable<string> Members(Type type) =>
    [
        $"T:{Name(type)}",
        .. type.GetProperties(Declared)
            .Where(property => property.Name != "EqualityContract")
            .Select(property => $"P:{Name(type)}.{property.Name}"),
        .. type.IsEnum ? Enum.GetNames(type).Select(name => $"F:{Name(type)}.{name}") : [],
        .. type.GetMethods(Declared)
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(method => $"M:{Name(type)}.{method.Name}"),
    ];

    private static string Name(Type type) => type.FullName!.Replace('+', '.');
}
