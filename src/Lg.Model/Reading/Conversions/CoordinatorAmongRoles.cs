using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lg.Model.Reading.Conversions;

/// <summary>
/// Version 1.0 asked in two places whether a data protection coordinator has been appointed: of data protection, and in the list of roles.
/// Version 2.0 asks it once, of data protection, where also that there is none can be said without knowing all roles.
/// </summary>
internal sealed class CoordinatorAmongRoles : IConversion
{
    private const string Word = "dataProtectionCoordinator";

    public IReadOnlyList<byte[]> Marks { get; } = [Encoding.UTF8.GetBytes($"\"{Word}\"")];

    public void Convert(SourceValue review, Edits edits)
    {
        if (review.Find("resources") is not { } resources
            || resources.Find("roles") is not { Items: var items } roles
            || !items.Any(IsCoordinator))
            return;

        List<SourceValue> listed = [.. items.Where(IsCoordinator)];
        TakeAway(resources, roles, edits);
        var coordinator = review.Find("dataProtection", "coordinator");
        var (here, there) = (coordinator is null ? null : Says(coordinator), Appointed(listed));
        if (here is not null && there is not null && here != there)
        {
            edits.ReplaceWhole(coordinator!, "null");
            edits.Observe(
                "LG5018",
                new(
                    "Genomgången sa på två ställen olika om dataskyddssamordnaren är utsedd. Inget av svaren är taget: ange det i dataProtection.coordinator",
                    "The review said in two places different things of whether the data protection coordinator has been appointed. Neither answer is taken: state it in dataProtection.coordinator"),
                [
                    "/dataProtection/coordinator",
                    .. listed.Select(item => $"/resources/roles/{items.ToList().IndexOf(item).ToString(CultureInfo.InvariantCulture)}"),
                ]);
            return;
        }

        var facts = Facts(listed, here ?? there, coordinator);
        if (facts.Length > 0)
            Add(review, coordinator, facts, edits);
    }

    private static bool IsCoordinator(SourceValue item) => item.Find("kind")?.Text == Word;

    // Several could have the role: one who has been appointed is enough.
    private static bool? Appointed(List<SourceValue> listed)
    {
        var said = listed.Select(item => item.Find("appointed")?.Token).ToList();
        return said.Contains(JsonTokenType.True) ? true : said.Contains(JsonTokenType.False) ? false : null;
    }

    private static bool? Says(SourceValue coordinator) => coordinator.Find("exists")?.Token switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => coordinator.Find("on") is null ? null : true,
    };

    // What the list says of the one who was appointed, and the other place does not. Nothing more is said of what there is none of.
    private static string Facts(List<SourceValue> listed, bool? exists, SourceValue? coordinator)
    {
        List<string> facts = [];
        if (exists is { } said && coordinator?.Find("exists") is null)
            facts.Add($"\"exists\": {(said ? "true" : "false")}");
        if (exists == false)
            return string.Join(", ", facts);

        foreach (var name in (string[])["deputy", "trainedOn"])
        {
            if (coordinator?.Find(name) is null
                && listed.Select(item => item.Find(name)).FirstOrDefault(value => value is not null) is { } value)
                facts.Add($"\"{name}\": {Json(value)}");
        }

        return string.Join(", ", facts);
    }

    private static string Json(SourceValue value) => value.Token switch
    {
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => Edits.Quoted(value.Text ?? ""),
    };

    private static void Add(SourceValue review, SourceValue? coordinator, string facts, Edits edits)
    {
        if (coordinator is { Token: JsonTokenType.StartObject })
            edits.Insert(coordinator, facts);
        else if (review.Find("dataProtection") is { } group)
            AddTo(group, "coordinator", $"{{ {facts} }}", edits);
        else
            AddTo(review, "dataProtection", $"{{ \"coordinator\": {{ {facts} }} }}", edits);
    }

    // A name that states nothing may stand there already.
    private static void AddTo(SourceValue group, string name, string json, Edits edits)
    {
        if (group.Members.FirstOrDefault(member => member.Name == name) is { } empty)
            edits.ReplaceWhole(empty.Value, json);
        else
            edits.Insert(group, $"\"{name}\": {json}");
    }

    // An empty list would say that there are no roles; that more may have been appointed stays.
    private static void TakeAway(SourceValue resources, SourceValue roles, Edits edits)
    {
        var items = roles.Items;
        if (items.All(IsCoordinator))
        {
            edits.ReplaceWhole(roles, resources.Find("rolesPartial") is null ? "[], \"rolesComplete\": false" : "[]");
            return;
        }

        for (var first = 0; first < items.Count; first++)
        {
            if (!IsCoordinator(items[first]))
                continue;

            var last = first;
            while (last + 1 < items.Count && IsCoordinator(items[last + 1]))
                last++;
            edits.Remove(
                last + 1 < items.Count || first == 0 ? items[first].Start : items[first - 1].End,
                last + 1 < items.Count ? items[last + 1].Start : items[last].End);
            first = last;
        }
    }
}
