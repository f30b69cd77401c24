using System.Reflection;
using System.Runtime.CompilerServices;
using Lg.Model;
using Lg.Rules;

namespace Lg.Architecture.Tests.Layers;

/// <summary>The assemblies of the product, and the types that somebody has written.</summary>
internal static class Product
{
    public static Assembly Model { get; } = typeof(Review).Assembly;

    public static Assembly Rules { get; } = typeof(Rulebook).Assembly;

    public static Assembly Cli => Assembly.Load("Lg.Cli");

    public static Assembly Workbench => Assembly.Load("Lg.Workbench");

    public static Assembly Api => Assembly.Load("Lg.Api");

    /// <summary>Returns the types that are written in C#: no closures, no anonymous types, nothing that a generator made.</summary>
    public static IEnumerable<Type> WrittenIn(Assembly assembly) => assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("Lg.", StringComparison.Ordinal) == true && !IsGenerated(type));

    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    public static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
