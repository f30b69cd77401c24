using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Json;
using Lg.Model.Schemas;
using Lg.Model.Tests.Reading;
using Lg.Tests;

namespace Lg.Model.Tests.Schemas;

/// <summary>An editor that follows the schema and the reader agree, but for what a schema cannot say.</summary>
public sealed class ReviewSchemaProperties
{
    private static readonly JsonSchema Schema = new(ReviewSchema.Write());
    private static readonly ReviewGenerator Generator = new();

    // The calendar, keys that are unique, a share of at most all, offsets, and where a pointer leads.
    private static readonly string[] BeyondSchemas = ["LG4005", "LG4009", "LG4016", "LG4017", "LG4018"];

    private static readonly string[] Values =
        [
            "true",
            "false",
            "0",
            "-1",
            "7",
            "2026",
            "1.5",
            "\"\"",
            "\"x\"",
            "\"all\"",
            "\"some\"",
            "\"2026\"",
            "\"2026-10-31\"",
            "\"2026-13\"",
            "\"draft\"",
            "\"1.0\"",
            "[]",
            "{}",
            "[{}]",
            "[\"x\"]",
            "{\"exists\":false}",
            "{\"key\":\"k\"}",
            "{\"done\":1,\"of\":2}",
        ];

    private static readonly string[] Names =
        [
            "key",
            "exists",
            "title",
            "on",
            "owner",
            "goals",
            "goalsComplete",
            "actionsComplete",
            "systemsComplete",
            "unit",
            "name",
            "owned",
            "done",
            "of",
            "content",
            "completedShare",
            "x",
            "stage",
        ];

    [Property]
    public Property Every_review_that_is_written_is_permitted() => Prop.ForAll(
        Arb.From(Generator.Reviews, SmallerReviews.Of),
        review => Assert.Equal([], Schema.Faults(JsonNode.Parse(ReviewJson.Write(review)))));

    [Property(MaxTest = 2_000)]
    public Property What_can_be_read_is_permitted() => Prop.ForAll(Changed.ToArbitrary(), text =>
    {
        if (Told.Read(text).IsOk)
            Assert.Equal([], Schema.Faults(JsonNode.Parse(text)));
    });

    [Property(MaxTest = 2_000)]
    public Property What_is_permitted_can_be_read_but_for_what_a_schema_cannot_say() => Prop.ForAll(Changed.ToArbitrary(), text =>
    {
        if (Schema.Permits(JsonNode.Parse(text)))
            Assert.Equal([], Told.Read(text).Diagnostics.Where(problem => !BeyondSchemas.Contains(problem.Code)));
    });

    private static Gen<string> Changed =>
        from review in Generator.OfDensity(6)
        from changes in Change.ListOf(2)
        select changes.Aggregate(Encoding.UTF8.GetString(ReviewJson.Write(review)), (text, change) => change(text));

    private static Gen<Func<string, string>> Change =>
        from place in Gen.Choose(0, 1_000_000)
        from value in Gen.Elements(Values)
        from name in Gen.Elements(Names)
        from isNew in Gen.Elements(true, false)
        select new Func<string, string>(text =>
        {
            var root = JsonNode.Parse(text)!;
            var objects = Objects(root).ToList();
            var chosen = objects[place % objects.Count];
            var known = chosen.Select(member => member.Key).ToList();
            chosen[isNew || known.Count == 0 ? name : known[place % known.Count]] = JsonNode.Parse(value);
            return root.ToJsonString();
        });

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
