using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Inference;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent.Dsl;

namespace Lg.Api.Tests.Catalogs;

/// <summary>Rules of an app are made by the container of its host, and get their dependencies from it.</summary>
public sealed class AddedRulesTests
{
    private static readonly DateOnly AsOf = new(2025, 12, 1);

    private static CancellationToken Wanted => TestContext.Current.CancellationToken;

    [Fact]
    public void Rules_of_an_assembly_are_found_also_when_they_are_not_public()
    {
        using var provider = new ServiceCollection().AddSingleton<Recipients>().AddScoped<Visit>()
            .AddLgRules(lg => lg.Rules.AddFrom(typeof(AddedRulesTests).Assembly)).BuildServiceProvider(validateScopes: true);

        var run = provider.GetRequiredService<Rulebook>().Run(new Review(), AsOf, cancellation: Wanted);

        Assert.Contains(new Told("samordnare", 1), run.Facts);
    }

    [Fact]
    public void A_scoped_dependency_lives_as_long_as_one_run()
    {
        using var provider = Provider();
        var rulebook = provider.GetRequiredService<Rulebook>();

        Assert.Equal(
            [1, 1],
            new[] { rulebook.Run(new Review(), AsOf, cancellation: Wanted), rulebook.Run(new Review(), AsOf, cancellation: Wanted) }.Select(
                run => run.Facts.OfType<Told>().Single().Visit));
        Assert.Equal(2, provider.GetRequiredService<Recipients>().Disposed);
    }

    [Fact]
    public void A_session_factory_has_the_rules_of_the_catalog_and_of_the_app()
    {
        using var provider = Provider();
        var session = provider.GetRequiredService<ISessionFactory>().CreateSession();

        session.Insert(provider.GetRequiredService<Rulebook>().CreateAssessment(new Review(), AsOf));
        session.Fire(Wanted);

        Assert.Single(session.Query<Told>().AsEnumerable());
    }

    private static ServiceProvider Provider() => new ServiceCollection().AddSingleton<Recipients>().AddScoped<Visit>()
        .AddLgRules(lg => lg.Rules.Add<TellsSomebody>()).BuildServiceProvider(validateScopes: true);

    private sealed record Told(string Recipient, int Visit);

    internal sealed class Recipients
    {
        public string Coordinator { get; } = "samordnare";

        public int Disposed { get; set; }
    }

    internal sealed class Visit(Recipients recipients) : IDisposable
    {
        private int count;

        public int Next() => ++count;

        public void Dispose() => recipients.Disposed++;
    }

    internal sealed class TellsSomebody(Recipients recipients) : Rule
    {
        public override void Define()
        {
            Outcome outcome = null!;
            Visit visit = null!;

            Dependency().Resolve(() => visit);
            When().Match(() => outcome, o => o.Requirement.Id == "ISO-933-02", o => o.Verdict == Verdict.Undetermined);
            Then().Yield(_ => new Told(recipients.Coordinator, visit.Next()));
        }
    }
}
