using Lg.Model.Reports;

namespace Lg.Rules.Catalogs;

/// <summary>Reads what <see cref="CatalogPacker"/> wrote, value by value in the same order.</summary>
internal sealed class CatalogUnpacker(PackedReader reader)
{
    public Catalog ReadCatalog() => new()
    {
        Version = reader.Required(),
        Title = reader.Texts(),
        MainThreats = reader.List(() => new MainThreats(reader.Number(), reader.List(() => (Threat)reader.Number()))),
        Rulesets = reader.List(ReadNamed),
        Areas = reader.List(ReadNamed),
        Roles = reader.List(ReadNamed),
        Sources = reader.List(ReadSource),
        Parameters = reader.List(ReadParameter),
        Goals = reader.List(ReadGoal),
        Requirements = reader.List(ReadRequirement),
    };

    private Named ReadNamed() => new(reader.Required(), reader.Texts())
    {
        InAdministration = reader.OptionalTexts(),
        InCompany = reader.OptionalTexts(),
    };

    private Source ReadSource() => new()
    {
        Id = reader.Required(),
        Title = reader.Texts(),
        Publisher = reader.Required(),
        Kind = reader.Required(),
        Announced = reader.Date(),
        Issued = reader.Date(),
        InForce = reader.Date(),
        Confidence = (Confidence)reader.Number(),
        Note = reader.OptionalTexts(),
    };

    private SourcePin ReadPin() => new(reader.Required(), reader.Text(), (Confidence)reader.Number(), reader.Place());

    private Parameter ReadParameter() => new()
    {
        Name = reader.Required(),
        Title = reader.Texts(),
        Unit = reader.Text(),
        Axis = (ParameterAxis)reader.Number(),
        Source = ReadPin(),
        Values = reader.List(ReadValue),
        Place = reader.Place(),
    };

    private ParameterValue ReadValue() => new(reader.Date()!.Value, reader.Date(), PackedValue.Read(reader.Required(), reader.Required()));

    private GoalTemplate ReadGoal() => new()
    {
        Key = reader.Required(),
        Area = reader.Required(),
        Title = reader.Texts(),
        Measure = reader.Template(),
        Target = reader.Template(),
        Baseline = reader.OptionalTemplate(),
        Due = reader.Source(),
        Owner = reader.Required(),
        ProtectsAgainst = reader.List(() => (Threat)reader.Number()),
        Answers = reader.List(() => (ReviewPoint)reader.Number()),
        Upkeep = reader.OptionalSource(),
        FinishesReview = reader.Flag(),
        Place = reader.Place(),
    };

    private Requirement ReadRequirement() => new()
    {
        Id = reader.Required(),
        Ruleset = reader.Required(),
        Area = reader.Required(),
        Title = reader.Texts(),
        Purpose = reader.Texts(),
        Sources = reader.List(ReadPin),
        Severity = (Severity)reader.Number(),
        Basis = (Basis?)reader.OptionalNumber(),
        BasisPlace = reader.OptionalPlace(),
        Dimension = (Dimension)reader.Number(),
        Measures = reader.Flag(),
        Kind = (RequirementKind)reader.Number(),
        Chapter = reader.Text(),
        InForceFrom = reader.Date(),
        InForceUntil = reader.Date(),
        PlanYearFrom = reader.OptionalNumber(),
        PlanYearUntil = reader.OptionalNumber(),
        Subject = reader.Required(),
        SubjectPlace = reader.OptionalPlace(),
        Coverage = reader.Text(),
        CoveragePlace = reader.OptionalPlace(),
        Applies = reader.OptionalSource(),
        None = ReadNone(),
        NonePlace = reader.OptionalPlace(),
        Instead = reader.OptionalSource(),
        Criterion = reader.OptionalSource(),
        Question = reader.OptionalTexts(),
        Finding = reader.OptionalTemplate(),
        Remedy = reader.Texts(),
        Goal = reader.Text(),
        Restates = reader.Text(),
        RestatesPlace = reader.OptionalPlace(),
        Status = (LifeCycle)reader.Number(),
        ReplacedBy = reader.Text(),
        Place = reader.Place(),
    };

    private NoneOfAKind? ReadNone() => (reader.OptionalSource(), reader.OptionalSource()) is ({ } unless, { } of) ? new(unless, of) : null;
}
