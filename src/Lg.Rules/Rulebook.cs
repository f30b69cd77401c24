using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Diagnostics;
using Lg.Rules.Findings;
using Lg.Rules.Inference;
using NRules;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Lg.Rules;

/// <summary>A compiled catalog: the front door of Lg. Immutable, and safe to share between threads.</summary>
/// <example>
/// <code>
/// Report report = Rulebook.Shipped.Assess(review, asOf: new DateOnly(2025, 12, 1));
/// foreach (Finding finding in report.Findings.Where(f => f.Verdict == Verdict.NotMet))
///     Console.WriteLine($"{finding.Requirement}: {finding.Message.Sv}");
/// </code>
/// </example>
public sealed class Rulebook
{
    /// <summary>
    /// The name of the meter that measures assessments: how long they took, by what came of them, and nothing of what a review says.
    /// </summary>
    public const string MeterName = "Lg.Rules";

    private static readonly Lazy<Rulebook> ShippedRulebook = new(LoadShipped);

    private readonly CompiledCatalog catalog;
    private readonly IReadOnlyList<CatalogFile> files;
    private readonly CatalogIndex index;
    private readonly Lazy<RuleNetwork> network;
    private readonly AppRules appRules;
    private readonly Lazy<AppSession?> app;

    internal Rulebook(CompiledCatalog catalog, IReadOnlyList<CatalogFile> files)
        : this(new CatalogIndex(catalog), files)
    {
    }

    private Rulebook(CatalogIndex index, IReadOnlyList<CatalogFile> files)
        : this(index, files, new(() => RuleNetwork.Compile(index)), AppRules.None)
    {
    }

    private Rulebook(CatalogIndex index, IReadOnlyList<CatalogFile> files, Lazy<RuleNetwork> network, AppRules rules)
    {
        this.index = index;
        this.files = files;
        this.network = network;
        appRules = rules;
        catalog = index.Catalog;
        app = new(() => rules.Sets.Count == 0 ? null : new AppSession(rules));
        Rules = new CatalogRules(index);
        Catalog = CatalogInfos.Of(catalog);
        Requirements = new([.. index.Entries.Select(entry => entry.Info)], requirement => requirement.Id);
        Sources = new(Catalog.Sources, source => source.Id);
    }

    /// <summary>Gets the rulebook of the catalog that ships inside the library.</summary>
    public static Rulebook Shipped => ShippedRulebook.Value;

    /// <summary>Gets the version of the catalog.</summary>
    public string CatalogVersion => catalog.Source.Version;

    /// <summary>Gets the SHA-256 of the canonical catalog, as 64 lower-case hexadecimal digits.</summary>
    public string CatalogHash => catalog.Hash;

    /// <summary>Gets what the catalog says of itself: rule sets, areas, goals, sources.</summary>
    public CatalogInfo Catalog { get; }

    /// <summary>
    /// Gets the words of the catalog that a review can use: its goal topics, areas and requirements. Give it to the reader of a review that
    /// is to be assessed, which then refuses other words.
    /// </summary>
    /// <example><code>var read = ReviewReader.Read(bytes, vocabulary: rulebook.Vocabulary);</code></example>
    public Vocabulary Vocabulary => catalog.Vocabulary;

    /// <summary>
    /// Gets the active requirements, in the order of the catalog; <c>Requirements["RL-LA-02"]</c> is the one with the id.
    /// </summary>
    public ById<RequirementInfo> Requirements { get; }

    /// <summary>
    /// Gets the documents that requirements come from, in the order of the catalog; a <see cref="SourceReference"/> names one by its id.
    /// </summary>
    public ById<SourceInfo> Sources { get; }

    /// <summary>
    /// Gets the catalog as rules, for those who compose a session of their own: a rule set for each of the catalog's, with a rule named by
    /// the id of each requirement, and the rule set <c>conclusions</c>, which infers goals, score and judgement. Insert what
    /// <see cref="CreateAssessment"/> gives.
    /// </summary>
    /// <example>
    /// <code>
    /// ISessionFactory factory = new RuleCompiler().Compile([.. Rulebook.Shipped.Rules.GetRuleSets(), .. ours.GetRuleSets()]);
    /// ISession session = factory.CreateSession();
    /// session.Insert(Rulebook.Shipped.CreateAssessment(review, asOf));
    /// session.Fire();
    /// var outcomes = session.Query&lt;Outcome&gt;().AsEnumerable();
    /// </code>
    /// </example>
    public IRuleRepository Rules { get; }

    /// <summary>
    /// Gets the events of the sessions that reports are made in, to watch rules fire. Handlers are called on the thread that assesses.
    /// </summary>
    public IEventProvider Events => network.Value.Events;

    /// <summary>Gets the compiled catalog, for the tests of the catalog.</summary>
    internal CompiledCatalog Compiled => catalog;

    /// <summary>Loads the catalog in a folder; it replaces the shipped one.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>The rulebook, or everything that is wrong with the catalog, each with its file, line and column.</returns>
    public static Checked<Rulebook> Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var bag = new DiagnosticBag();
        return Load(CatalogFolder.Read(folder, bag), bag);
    }

    /// <summary>Adds the catalog files in a folder to this catalog, which stays as it is.</summary>
    /// <param name="folder">
    /// The path of the folder. Its files have no <c>catalog</c> of their own; they can refer to everything in this catalog.
    /// </param>
    /// <returns>
    /// The larger rulebook, with the version of this catalog and a hash of its own; or everything that is wrong, each with its file, line
    /// and column. The same id twice is an error.
    /// </returns>
    /// <example><code>Checked&lt;Rulebook&gt; ours = Rulebook.Shipped.With("our-requirements");</code></example>
    public Checked<Rulebook> With(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var bag = new DiagnosticBag();
        var loaded = Load([.. files, .. CatalogFolder.Read(folder, bag)], bag);
        return loaded.IsOk ? new(loaded.Value.WithRules(appRules), loaded.Diagnostics) : loaded;
    }

    /// <summary>Assesses a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="asOf">The date to assess it as of.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    /// <param name="source">
    /// Where the date came from, which the receipt of the report says; <see cref="AsOf.FromReview"/> gives the review's own.
    /// </param>
    /// <param name="cancellation">
    /// Ends the work when nobody wants the report any longer, also that of the parts which are made when they are read.
    /// </param>
    /// <exception cref="InvalidReviewException">
    /// The review, or last year's, was made in a program, and is one that no reader would have read: <see cref="ReviewValidator"/> says so
    /// beforehand.
    /// </exception>
    /// <exception cref="OperationCanceledException">Nobody wanted the report any longer.</exception>
    public Report Assess(
        Review review,
        DateOnly asOf,
        Review? previous = null,
        AsOfSource source = AsOfSource.Caller,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Conclude(review, new AsOf(asOf, source), previous, cancellation).Report;
    }

    /// <summary>
    /// Assesses a review and tells of every subject, however many there are, for those who compare reports with each other.
    /// </summary>
    internal Report AssessInFull(Review review, AsOf asOf, Review? previous, CancellationToken cancellation) =>
        Conclude(review, asOf, previous, cancellation, int.MaxValue).Report;

    /// <summary>Assesses a review, and then runs the app's own rules over the facts that were concluded.</summary>
    /// <param name="review">The review.</param>
    /// <param name="asOf">The date to assess it as of.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    /// <param name="prepare">
    /// Is given the session that the app's rules run in before any fact is, to add agenda filters or to watch events; <c>null</c> for
    /// nothing.
    /// </param>
    /// <param name="cancellation">Ends the work when nobody wants the result any longer.</param>
    /// <returns>
    /// The report, and what the app's rules concluded. The report is written before they run, and nothing that they do changes it.
    /// </returns>
    /// <remarks>
    /// The rules match <see cref="AssessedReview"/>, <see cref="Outcome"/>, <see cref="GoalCause"/>, <see cref="GoalSuggestion"/>,
    /// <see cref="ReviewScore"/>, <see cref="ReviewJudgement"/>, <see cref="PlannedItem"/>, <see cref="WaiverResult"/> and
    /// <see cref="Report"/>.
    /// </remarks>
    /// <exception cref="InvalidReviewException">
    /// The review was made in a program, and is one that no reader would have read (<see cref="ReviewValidator"/>).
    /// </exception>
    /// <exception cref="AppRuleException">A rule of the app failed, or infers without end.</exception>
    /// <exception cref="OperationCanceledException">Nobody wanted the result any longer.</exception>
    public RulebookRun Run(
        Review review, DateOnly asOf, Review? previous = null, Action<ISession>? prepare = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(review);
        var (report, concluded) = Conclude(review, new AsOf(asOf, AsOfSource.Caller), previous, cancellation);
        return new RulebookRun(report, app.Value?.Run([.. concluded.Facts, report], prepare, cancellation) ?? []);
    }

    /// <summary>
    /// Returns the fact that the catalog's rules match, for those who compose a session of their own from <see cref="Rules"/>.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="asOf">The date to assess it as of.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    public AssessedReview CreateAssessment(Review review, DateOnly asOf, Review? previous = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new AssessedReview(index, review, asOf, previous);
    }

    /// <summary>Adds an app's own rules, which <see cref="Run"/> runs after the catalog's; this rulebook stays as it is.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="dependencies">What resolves the dependencies of rules; <c>null</c> when they have none.</param>
    /// <returns>A rulebook with these rules in place of those that were added before.</returns>
    /// <example>
    /// <code>
    /// var ours = new RuleRepository();
    /// ours.Load(load => load.PrivateTypes().From(typeof(BackupEscalation).Assembly));
    /// Rulebook rulebook = Rulebook.Shipped.WithRules(ours);
    /// </code>
    /// </example>
    public Rulebook WithRules(IRuleRepository rules, IDependencyResolver? dependencies = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return WithRules(new AppRules([.. rules.GetRuleSets()], dependencies is null ? null : () => dependencies));
    }

    internal Rulebook WithRules(AppRules rules) => new(index, files, network, rules);

    /// <summary>Returns a factory of sessions with the catalog's rules and the app's together.</summary>
    internal ISessionFactory Compose() => RuleNetwork.Compose([.. Rules.GetRuleSets(), .. appRules.Sets]);

    private (Report Report, Concluded Concluded) Conclude(
        Review review, AsOf asOf, Review? previous, CancellationToken cancellation, int named = Limits.NamedSubjects)
    {
        return AssessmentMeter.Measure(() =>
        {
            ReviewValidator.ThrowIfInvalid(review, nameof(review));
            if (previous is not null)
                ReviewValidator.ThrowIfInvalid(previous, nameof(previous));

            var concluded = network.Value.Conclude(CreateAssessment(review, asOf.Date, previous), cancellation);
            return (ReportWriter.Write(concluded.ForReport(), catalog, review, asOf, previous, cancellation, named), concluded);
        });
    }

    /// <summary>Checks an expression of the rule language, which can read the parameters of this catalog.</summary>
    /// <param name="expression">The expression, such as <c>review.unit.employees >= 50</c>.</param>
    /// <returns>The expression, ready to evaluate, or everything that is wrong with it.</returns>
    public Checked<RuleExpression> Compile(string expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return RuleExpression.Compile(expression, catalog.Parameters);
    }

    internal static Checked<Rulebook> Load(IReadOnlyList<CatalogFile> files) => Load(files, new DiagnosticBag());

    internal static Checked<Rulebook> Load(IReadOnlyList<CatalogFile> files, DiagnosticBag bag)
    {
        Catalog? faulty = null;
        var read = bag.HasErrors ? null : CatalogReader.Read(files, bag, out faulty);
        var compiled = read is null ? null : RulebookCompiler.Compile(read, bag);

        // Whoever has ten mistakes wants to hear of ten, not of those that one stage can see.
        if (faulty is not null)
            RulebookCompiler.Check(faulty, bag);
        return new(bag.HasErrors || compiled is null ? null : new Rulebook(compiled, files), bag.ToSortedList());
    }

    private static Rulebook LoadShipped()
    {
        var files = EmbeddedCatalog.Read();
        if (PackedCatalog.Of(files) is { } packed)
            return new Rulebook(RulebookCompiler.Compile(packed), files);

        var loaded = Load(files);

        // The tests of the catalog keep this from happening.
        return loaded.Value ?? throw new InvalidOperationException($"the shipped catalog is faulty: {loaded.Diagnostics[0].Message.En}");
    }
}
