using NRules.Extensibility;
using NRules.RuleModel;

namespace Lg.Rules.Inference;

/// <summary>The rules that an app adds, and where their dependencies come from.</summary>
/// <param name="Sets">The rule sets.</param>
/// <param name="Dependencies">Gives what resolves dependencies during one run.</param>
internal sealed record AppRules(IReadOnlyList<IRuleSet> Sets, Func<IDependencyResolver>? Dependencies)
{
    public static AppRules None { get; } = new([], null);
}
