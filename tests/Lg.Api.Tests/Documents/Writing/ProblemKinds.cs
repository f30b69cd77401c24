using System.Reflection;
using Lg.Api.Problems;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>The reasons to refuse a request, wherever they are worded.</summary>
internal static class ProblemKinds
{
    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        .. from type in typeof(ProblemKind).Assembly.GetTypes()
           where type.Namespace == typeof(ProblemKind).Namespace && type is { IsAbstract: true, IsSealed: true }
           from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
           where property.PropertyType == typeof(ProblemKind)
           select (ProblemKind)property.GetValue(null)!,
    ];
}
