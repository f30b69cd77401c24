namespace Lg.Rules.Catalogs;

/// <summary>Reads goal templates.</summary>
internal static class GoalReader
{
    public static void Read(MappingReader fields, CatalogDraft draft)
    {
        GoalTemplate goal = new()
        {
            Key = fields.Id("key", IdPattern.Kebab),
            Area = fields.Text("area"),
            Title = fields.Localized("title"),
            Measure = fields.Template("measure"),
            Target = fields.Template("target"),
            Baseline = fields.OptionalTemplate("baseline"),
            Due = fields.Expression("due"),
            Owner = fields.Text("owner"),
            ProtectsAgainst = fields.Words("protectsAgainst", CatalogWords.Threats),
            Answers = fields.Words("answers", CatalogWords.ReviewPoints),
            Upkeep = fields.OptionalExpression("upkeep"),
            FinishesReview = fields.Flag("finishesReview"),
            Place = fields.PlaceOf("key"),
        };
        fields.Finish();
        draft.Refer(ThingKind.Area, goal.Area, fields.PlaceOf("area"));
        draft.Refer(ThingKind.Role, goal.Owner, fields.PlaceOf("owner"));
        draft.Goals.Add(goal.Key, goal.Place, goal);
    }
}
