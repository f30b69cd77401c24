namespace Lg.Api.Tests.Catalogs;

/// <summary>A catalog of one requirement in a folder of its own, gone when disposed of.</summary>
internal sealed class TemporaryCatalog : IDisposable
{
    private TemporaryCatalog(string criterion)
    {
        Folder = Directory.CreateTempSubdirectory("lg-catalog-").FullName;
        File.WriteAllText(Path.Combine(Folder, "catalog.yaml"), Catalog);
        Write(criterion);
    }

    public string Folder { get; }

    private const string Catalog =
        """
        catalog:
          version: 9.9.9
          title: { sv: Prov, en: Trial }
        rulesets:
          - { id: trial, title: { sv: Prov, en: Trial } }
        areas:
          - { id: goals, title: { sv: Mål, en: Goals } }
        roles:
          - { id: head-of-unit, title: { sv: chef, en: head } }
        sources:
          - { id: book, title: { sv: Bok, en: Book }, publisher: X, kind: guideline, confidence: S }
        goals:
          - key: goals-set
            area: goals
            title: { sv: Sätt mål, en: Set goals }
            measure: { sv: Antal mål, en: Number of goals }
            target: { sv: minst ett, en: at least one }
            due: |
              asOf + months(6)
            owner: head-of-unit

        """;

    private const string Requirements =
        """
        ruleset: trial
        area: goals
        requirements:
          - id: XX-1
            title: { sv: Mål är satta, en: Goals are set }
            purpose: { sv: Utan mål ingen riktning., en: Without goals no direction. }
            sources:
              - { document: book, at: "1", confidence: S }
            severity: major
            dimension: adequacy
            criterion: |
              CRITERION
            finding: { sv: Inga mål är satta., en: No goals are set. }
            remedy: { sv: Sätt mål., en: Set goals. }
            goal: goals-set

        """;

    /// <summary>Writes the requirement with another criterion.</summary>
    public void Write(string criterion)
    {
        var path = Path.Combine(Folder, "requirements.yaml");
        File.WriteAllText(path, Requirements.Replace("CRITERION", criterion, StringComparison.Ordinal));

        // Always the same time: what the file says is what the host goes by.
        File.SetLastWriteTimeUtc(path, ApiFactory.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
    }

    public static TemporaryCatalog WithCriterion(string criterion) => new(criterion);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
