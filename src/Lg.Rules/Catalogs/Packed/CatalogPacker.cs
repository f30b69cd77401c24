namespace Lg.Rules.Catalogs;

/// <summary>Writes a catalog that was read without mistakes in a form that is quick to read again: every value and every place.</summary>
internal sealed class CatalogPacker
{
    private readonly PackedWriter writer;

    private CatalogPacker(PackedWriter writer) => this.writer = writer;

    /// <summary>Returns the packed text of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="files">The files that it was read from.</param>
    public static string Pack(Catalog catalog, IReadOnlyList<CatalogFile> files)
    {
        PackedWriter writer = new([.. files.Select(file => file.Path)]);
        writer.Text(PackedCatalog.FingerprintOf(files));
        writer.Text(CatalogHash.Of(catalog));
        new CatalogPacker(writer).Write(catalog);
        return writer.ToString();
    }

    private void Write(Catalog catalog)
    {
        writer.Text(catalog.Version);
        writer.Texts(catalog.Title);
        writer.List(catalog.MainThreats, Write);
        writer.List(catalog.Rulesets, Write);
        writer.List(catalog.Areas, Write);
        writer.List(catalog.Roles, Write);
        writer.List(catalog.Sources, Write);
        writer.List(catalog.Parameters, Write);
        writer.List(catalog.Goals, Write);
        writer.List(catalog.Requirements, Write);
    }

    private void Write(MainThreats main)
    {
        writer.Number(main.From);
        writer.List(main.Threats, threat => writer.Number((int)threat));
    }

    private void Write(Named named)
    {
        writer.Text(named.Id);
        writer.Texts(named.Title);
        writer.Texts(named.InAdministration);
        writer.Texts(named.InCompany);
    }

    private void Write(Source source)
    {
        writer.Text(source.Id);
        writer.Texts(source.Title);
        writer.Text(source.Publisher);
        writer.Text(source.Kind);
        writer.Date(source.Announced);
        writer.Date(source.Issued);
        writer.Date(source.InForce);
        writer.Number((int)source.Confidence);
        writer.Texts(source.Note);
    }

    private void Write(SourcePin pin)
    {
        writer.Text(pin.Document);
        writer.Text(pin.At);
        writer.Number((int)pin.Confidence);
        writer.Place(pin.Place);
    }

    private void Write(Parameter parameter)
    {
        writer.Text(parameter.Name);
        writer.Texts(parameter.Title);
        writer.Text(parameter.Unit);
        writer.Number((int)parameter.Axis);
        Write(parameter.Source);
        writer.List(parameter.Values, Write);
        writer.Place(parameter.Place);
    }

    private void Write(ParameterValue value)
    {
        writer.Date(value.From);
        writer.Date(value.Until);
        writer.Text(PackedValue.KindOf(value.Value));
        writer.Text(PackedValue.Write(value.Value));
    }

    private void Write(GoalTemplate goal)
    {
        writer.Text(goal.Key);
        writer.Text(goal.Area);
        writer.Texts(goal.Title);
        writer.Template(goal.Measure);
        writer.Template(goal.Target);
        writer.Template(goal.Baseline);
        writer.Source(goal.Due);
        writer.Text(goal.Owner);
        writer.List(goal.ProtectsAgainst, threat => writer.Number((int)threat));
        writer.List(goal.Answers, point => writer.Number((int)point));
        writer.Source(goal.Upkeep);
        writer.Flag(goal.FinishesReview);
        writer.Place(goal.Place);
    }

    private void Write(Requirement requirement)
    {
        writer.Text(requirement.Id);
        writer.Text(requirement.Ruleset);
        writer.Text(requirement.Area);
        writer.Texts(requirement.Title);
        writer.Texts(requirement.Purpose);
        writer.List(requirement.Sources, Write);
        writer.Number((int)requirement.Severity);
        writer.Number((int?)requirement.Basis);
        writer.Place(requirement.BasisPlace);
        writer.Number((int)requirement.Dimension);
        writer.Flag(requirement.Measures);
        writer.Number((int)requirement.Kind);
        writer.Text(requirement.Chapter);
        WriteWhen(requirement);
        WriteConditions(requirement);
        writer.Texts(requirement.Question);
        writer.Template(requirement.Finding);
        writer.Texts(requirement.Remedy);
        writer.Text(requirement.Goal);
        writer.Text(requirement.Restates);
        writer.Place(requirement.RestatesPlace);
        writer.Number((int)requirement.Status);
        writer.Text(requirement.ReplacedBy);
        writer.Place(requirement.Place);
    }

    private void WriteWhen(Requirement requirement)
    {
        writer.Date(requirement.InForceFrom);
        writer.Date(requirement.InForceUntil);
        writer.Number(requirement.PlanYearFrom);
        writer.Number(requirement.PlanYearUntil);
    }

    private void WriteConditions(Requirement requirement)
    {
        writer.Text(requirement.Subject);
        writer.Place(requirement.SubjectPlace);
        writer.Text(requirement.Coverage);
        writer.Place(requirement.CoveragePlace);
        writer.Source(requirement.Applies);
        writer.Source(requirement.None?.Unless);
        writer.Source(requirement.None?.Of);
        writer.Place(requirement.NonePlace);
        writer.Source(requirement.Instead);
        writer.Source(requirement.Criterion);
    }
}
