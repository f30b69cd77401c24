using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>Reads a requirement.</summary>
internal sealed class RequirementReader(MappingReader fields, CatalogDraft draft)
{
    private static readonly LocalizedText NeverJudged =
        new("en fråga (`kind: question`) bedöms aldrig", "a question (`kind: question`) is never judged");
    private static readonly LocalizedText NotAQuestion = new("den hör till `kind: question`", "it belongs to `kind: question`");
    private static readonly LocalizedText NotDeprecated = new("den hör till `status: deprecated`", "it belongs to `status: deprecated`");
    private static readonly LocalizedText NoOtherGate = new(
        "ett krav gäller antingen från ett datum (`inForce`) eller från ett planår (`planYears`)",
        "a requirement is in force either from a date (`inForce`) or from a plan year (`planYears`)");

    public void Read(string ruleset, string area)
    {
        var kind = fields.OptionalWord("kind", CatalogWords.Kinds) ?? RequirementKind.State;
        var status = fields.OptionalWord("status", CatalogWords.LifeCycles) ?? LifeCycle.Active;
        var isQuestion = kind == RequirementKind.Question;
        var (inForceFrom, inForceUntil) = fields.TryGroup("inForce", out var dates) ? Period(dates, PeriodReader.Dates) : default;
        var (planYearFrom, planYearUntil) = ReadPlanYears();

        Requirement requirement = new()
        {
            Id = fields.Id("id", IdPattern.Requirement),
            Ruleset = ruleset,
            Area = area,
            Title = fields.Localized("title"),
            Purpose = fields.Localized("purpose"),
            Sources = ReadSources(),
            Basis = fields.OptionalWord("basis", CatalogWords.Bases),
            BasisPlace = OptionalPlace("basis"),
            Severity = fields.Word("severity", CatalogWords.Severities),
            Dimension = fields.Word("dimension", CatalogWords.Dimensions),
            Measures = fields.Flag("measures"),
            Kind = kind,
            Chapter = fields.OptionalText("chapter"),
            InForceFrom = inForceFrom,
            InForceUntil = inForceUntil,
            PlanYearFrom = planYearFrom,
            PlanYearUntil = planYearUntil,
            Subject = fields.OptionalText("subject") ?? "review",
            SubjectPlace = OptionalPlace("subject"),
            Coverage = fields.OptionalText("coverage"),
            CoveragePlace = OptionalPlace("coverage"),
            Applies = fields.OptionalExpression("applies"),
            None = ReadNone(),
            NonePlace = OptionalPlace("none"),
            Instead = fields.OptionalExpression("instead"),
            Criterion = Judged("criterion", isQuestion, fields.Expression),
            Question = isQuestion ? fields.Localized("question") : Refused<LocalizedText>("question", NotAQuestion),
            Finding = Judged("finding", isQuestion, fields.Template),
            Remedy = fields.Localized("remedy"),
            Goal = ReadGoal(isQuestion),
            Restates = ReadRestated(),
            RestatesPlace = OptionalPlace("restates"),
            Status = status,
            ReplacedBy = ReadReplacement(status),
            Place = fields.PlaceOf("id"),
        };
        fields.Finish();
        draft.Requirements.Add(requirement.Id, requirement.Place, requirement);
    }

    private (int? From, int? Until) ReadPlanYears()
    {
        if (fields.Has("inForce")) fields.Refuse("planYears", NoOtherGate);
        return fields.TryGroup("planYears", out var years) ? Period(years, PeriodReader.Years) : default;
    }

    private NoneOfAKind? ReadNone() => fields.TryGroup("none", out var none)
        ? Finished(none, (group, _) => new NoneOfAKind(group.Expression("unless"), group.Expression("of")))
        : null;

    private T Period<T>(MappingReader group, Func<MappingReader, DiagnosticBag, T> read)
    {
        if (!group.Has("until")) group.Need("from");
        return Finished(group, read);
    }

    private T Finished<T>(MappingReader group, Func<MappingReader, DiagnosticBag, T> read)
    {
        var value = read(group, draft.Bag);
        group.Finish();
        return value;
    }

    private List<SourcePin> ReadSources() =>
        [
            .. fields.Items("sources")
                .Select(item => MappingReader.Over(item, draft.Bag))
                .OfType<MappingReader>()
                .Select(pin => SourcePinReader.Read(pin, draft)),
        ];

    private Located? OptionalPlace(string key) => fields.Has(key) ? fields.PlaceOf(key) : null;

    private T? Judged<T>(string key, bool isQuestion, Func<string, T> read)
        where T : class => isQuestion ? Refused<T>(key, NeverJudged) : read(key);

    private T? Refused<T>(string key, LocalizedText reason)
        where T : class
    {
        fields.Refuse(key, reason);
        return null;
    }

    private string? ReadGoal(bool isQuestion)
    {
        var goal = isQuestion ? fields.OptionalText("goal") : fields.Text("goal");
        draft.Refer(ThingKind.Goal, goal ?? "", fields.PlaceOf("goal"));
        return goal;
    }

    private string? ReadRestated()
    {
        var other = fields.OptionalText("restates");
        draft.Refer(ThingKind.Requirement, other ?? "", fields.PlaceOf("restates"));
        return other;
    }

    private string? ReadReplacement(LifeCycle status)
    {
        if (status != LifeCycle.Deprecated) return Refused<string>("replacedBy", NotDeprecated);

        var other = fields.OptionalText("replacedBy");
        draft.Refer(ThingKind.Requirement, other ?? "", fields.PlaceOf("replacedBy"));
        return other;
    }
}
