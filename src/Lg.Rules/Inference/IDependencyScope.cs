using NRules.Extensibility;

namespace Lg.Rules.Inference;

/// <summary>Resolves dependencies during one run, after which it is disposed of.</summary>
internal interface IDependencyScope : IDependencyResolver, IDisposable;
