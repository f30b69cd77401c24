using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Lg.Rules;

/// <summary>Where a host takes an app's own rules from.</summary>
public sealed class AppRuleSources
{
    private readonly List<Action<IRuleLoadSpec>> specifications = [];

    /// <summary>Gets whether there are any.</summary>
    internal bool IsEmpty => specifications.Count == 0;

    /// <summary>Adds every rule class of an assembly, also those that are not public or stand inside another class.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The same sources.</returns>
    /// <remarks>
    /// In an app that is published trimmed, its rule classes are kept only if the app says so; <see cref="Add{TRule}"/> says so of one.
    /// </remarks>
    [RequiresUnreferencedCode(
        "Rule classes that nothing names are trimmed away: root the assembly with TrimmerRootAssembly, or add each with Add<TRule>().")]
    public AppRuleSources AddFrom(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        specifications.Add(load => load.PrivateTypes().NestedTypes().From(assembly));
        return this;
    }

    /// <summary>Adds one rule class.</summary>
    /// <typeparam name="TRule">The class.</typeparam>
    /// <returns>The same sources.</returns>
    public AppRuleSources Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TRule>()
        where TRule : Rule
    {
        specifications.Add(load => load.PrivateTypes().NestedTypes().From(typeof(TRule)));
        return this;
    }

    /// <summary>Loads the rules, each once, made by an activator.</summary>
    internal RuleRepository Load(IRuleActivator activator)
    {
        var repository = new RuleRepository(activator);
        foreach (var specification in specifications)
            repository.Load(specification);
        return repository;
    }
}
