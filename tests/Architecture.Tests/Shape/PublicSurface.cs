using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Architecture.Tests.Shape;

/// <summary>Writes what an assembly shows to those who use it: a block for each type, a line for each member.</summary>
internal static class PublicSurface
{
    private const BindingFlags Shown = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What the compiler gives every record.
    private static readonly string[] OfRecords = ["Equals", "GetHashCode", "ToString", "Deconstruct", "PrintMembers", "<Clone>$", "op_Equality", "op_Inequality"];

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(KindOf(type)).Append(' ').Append(type.Namespace).Append('.').Append(Name(type)).Append(Supers(type)).Append('\n');
            foreach (var member in MembersOf(type))
                text.Append("  ").Append(member).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> MembersOf(Type type) => type.IsEnum
        ? Enum.GetNames(type)
        : type.GetConstructors(Shown).Where(constructor => !IsCopy(type, constructor)).Select(constructor => $"new({Parameters(constructor)})")
            .Concat(type.GetFields(Shown).Where(field => !field.IsSpecialName).Select(field => $"{field.Name}: {Name(field.FieldType)}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}"))
            .Concat(type.GetProperties(Shown).Select(Property))
            .Concat(type.GetMethods(Shown).Where(method => !method.IsSpecialName && !IsSynthesized(type, method)).Select(Method))
            .Order(StringComparer.Ordinal);

    private static string Property(PropertyInfo property)
    {
        var nullable = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable && !property.PropertyType.IsValueType ? "?" : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var isStatic = property.GetMethod is { IsStatic: true } ? "static " : "";
        return $"{isStatic}{required}{property.Name}: {Name(property.PropertyType)}{nullable}{Accessors(property)}";
    }

    private static string Accessors(PropertyInfo property) => property.SetMethod switch
    {
        { IsPublic: true } setter => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " { get; init; }" : " { get; set; }",
        _ => " { get; }",
    };

    private static string Method(MethodInfo method)
    {
        var nullable = new NullabilityInfoContext().Create(method.ReturnParameter).ReadState == NullabilityState.Nullable && !method.ReturnType.IsValueType ? "?" : "";
        return $"{(method.IsStatic ? "static " : "")}{method.Name}({Parameters(method)}): {Name(method.ReturnType)}{nullable}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var nullable = new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable && !parameter.ParameterType.IsValueType ? "?" : "";
        return $"{Name(parameter.ParameterType)}{nullable} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")}";
    }));

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => "default",
        bool value => value ? "true" : "false",
        var value => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Supers(Type type)
    {
        var interfaces = type.GetInterfaces().Where(contract => contract.Assembly == type.Assembly).Select(Name).Order(StringComparer.Ordinal);
        var all = string.Join(", ", interfaces);
        return all.Length == 0 ? "" : $" : {all}";
    }

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.GetMethod("<Clone>$") is not null ? "record"
        : "class";

    private static bool IsCopy(Type type, ConstructorInfo constructor) => constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static bool IsSynthesized(Type type, MethodInfo method) =>
        OfRecords.Contains(method.Name) && (method.IsDefined(typeof(CompilerGeneratedAttribute)) || type.GetMethod("<Clone>$") is not null);

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? $"{Name(inner)}?"
        : type.IsByRef ? $"ref {Name(type.GetElementType()!)}"
        : type.IsArray ? $"{Name(type.GetElementType()!)}[]"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name switch
        {
            nameof(String) => "string",
            nameof(Boolean) => "bool",
            nameof(Byte) => "byte",
            nameof(Int32) => "int",
            nameof(Double) => "double",
            nameof(Decimal) => "decimal",
            nameof(Object) => "object",
            "Void" => "void",
            var name => name,
        };
}
