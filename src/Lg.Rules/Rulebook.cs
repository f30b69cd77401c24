using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Diagnostics;
using Lg.Rules.Findings;

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
    private static readonly Lazy<Rulebook> ShippedRulebook = new(LoadShipped);

    private readonly CompiledCatalog catalog;
    private readonly IReadOnlyList<CatalogFile> files;

    internal Rulebook(CompiledCatalog catalog, IReadOnlyList<CatalogFile> files)
    {
        this.catalog = catalog;
        Catalog = CatalogInfos.Of(catalog);
        this.files = files;
        Requirements = [.. catalog.Requirements.Select(RequirementInfos.Of)];
    }

    /// <summary>Gets the rulebook of the catalog that ships inside the library.</summary>
    public static Rulebook Shipped => ShippedRulebook.Value;

    /// <summary>Gets the version of the catalog.</summary>
    public string CatalogVersion => catalog.Source.Version;

    /// <summary>Gets the SHA-256 of the canonical catalog, as 64 lower-case hexadecimal digits.</summary>
    public string CatalogHash => catalog.Hash;

    /// <summary>Gets what the catalog says of itself: rule sets, areas, goals, sources.</summary>
    public CatalogInfo Catalog { get; }

    /// <summary>Gets the active requirements, in the order of the catalog.</summary>
    public IReadOnlyList<RequirementInfo> Requirements { get; }

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
    /// <param name="folder">The path of the folder. Its files have no <c>catalog</c> of their own; they can refer to everything in this catalog.</param>
    /// <returns>
    /// The larger rulebook, with the version of this catalog and a hash of its own; or everything that is wrong, each with its file, line and column. The same id twice is an error.
    /// </returns>
    /// <example><code>Checked&lt;Rulebook&gt; ours = Rulebook.Shipped.With("our-requirements");</code></example>
    public Checked<Rulebook> With(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var bag = new DiagnosticBag();
        return Load([.. files, .. CatalogFolder.Read(folder, bag)], bag);
    }

    /// <summary>Assesses a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="asOf">The date to assess it as of.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    public Report Assess(Review review, DateOnly asOf, Review? previous = null) => Assess(review, new AsOf(asOf, AsOfSource.Caller), previous);

    /// <summary>Assesses a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="asOf">The date to assess it as of, and where it came from.</param>
    /// <param name="previous">Last year's review; <c>null</c> when it is not known.</param>
    /// <param name="cancellation">Ends the work when nobody wants the report any longer.</param>
    /// <exception cref="OperationCanceledException">Nobody wanted the report any longer.</exception>
    public Report Assess(Review review, AsOf asOf, Review? previous = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(asOf);
        return ReportWriter.Write(catalog, review, asOf, previous, cancellation);
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
        var loaded = Load(EmbeddedCatalog.Read());

        // The tests of the catalog keep this from happening.
        return loaded.Value ?? throw new InvalidOperationException($"the shipped catalog is faulty: {loaded.Diagnostics[0].Message.En}");
    }
}
