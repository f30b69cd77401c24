using System.Reflection;
using System.Runtime.CompilerServices;
using Lg.Architecture.Tests.Layers;
using Microsoft.Extensions.Hosting;

namespace Lg.Architecture.Tests.Shape;

/// <summary>What every type of the product is like.</summary>
public sealed class ShapeTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Assemblies => ["Lg.Model", "Lg.Rules", "Lg.Cli", "Lg.Api", "Lg.Workbench"];

    public static TheoryData<string> Libraries => ["Lg.Model", "Lg.Rules"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_class_is_sealed_static_or_abstract(string assembly) => Assert.Equal(
        [],
        Written(assembly).Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_record_does_not_change_after_it_is_made(string assembly) => Assert.Equal(
        [],
        from type in Written(assembly)
        where IsRecord(type)
        from property in type.GetProperties(All)
        where property.SetMethod is { } setter && !IsInit(setter)
        select $"{type.FullName}.{property.Name}");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_public_property_can_be_set_after_the_object_is_made(string assembly) => Assert.Equal(
        [],
        from type in Written(assembly)
        where type.IsVisible && !type.Name.EndsWith("Options", StringComparison.Ordinal)
        from property in type.GetProperties(All)
        where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
        select $"{type.FullName}.{property.Name}");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_static_field_can_be_assigned(string assembly) => Assert.Equal(
        [],
        from type in Written(assembly)
        from field in type.GetFields(All)
        where field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !field.IsDefined(typeof(CompilerGeneratedAttribute))
        select $"{type.FullName}.{field.Name}");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_static_property_can_be_set(string assembly) => Assert.Equal(
        [],
        from type in Written(assembly)
        from property in type.GetProperties(All)
        where property.SetMethod is { IsStatic: true }
        select $"{type.FullName}.{property.Name}");

    // What a host calls as it starts must return one.
    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_method_returns_a_task(string assembly) => Assert.Equal(
        [],
        from type in Written(assembly)
        where !type.IsAssignableTo(typeof(IHostedService))
        from method in type.GetMethods(All)
        where typeof(Task).IsAssignableFrom(method.ReturnType)
        select $"{type.FullName}.{method.Name}");

    private static IEnumerable<Type> Written(string assembly) => Product.WrittenIn(Assembly.Load(assembly));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", All) is not null;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
