namespace Lg.Rules.Tests.Compilation.Runtime;

/// <summary>
/// Random conditions of <c>&amp;&amp;</c>, <c>||</c>, <c>!</c>, <c>all</c> and <c>exists</c> over the facts of a <see cref="World"/>.
/// </summary>
internal sealed class LogicText(Random random, int nesting = 2)
{
    private const string Cameras = "review.context.cameraGroups";
    private const string Variables = "cde";

    /// <summary>Returns a condition in which a fact can occur any number of times, also inside macros and macros in each other.</summary>
    public string Any(int depth = 4, int macros = 0) => depth == 0 ? Leaf(macros) : random.Next(6) switch
    {
        0 => Leaf(macros),
        1 => $"!{Any(depth - 1, macros)}",
        2 => $"({Any(depth - 1, macros)} && {Any(depth - 1, macros)})",
        3 => $"({Any(depth - 1, macros)} || {Any(depth - 1, macros)})",
        _ when macros == nesting => Leaf(macros),
        4 => $"{Cameras}.all({Variables[macros]}, {Any(depth - 1, macros + 1)})",
        _ => $"{Cameras}.exists({Variables[macros]}, {Any(depth - 1, macros + 1)})",
    };

    /// <summary>Returns a condition in which each fact occurs once at most.</summary>
    public string Once()
    {
        var (first, rest) = (Some(World.CameraFactNames), new List<string>());
        var macros = first.Count == 0 ? rest : [Macro([.. first.Take(2)]), .. first.Skip(2).Select(fact => Macro([fact]))];
        return Tree([
            .. Shuffled([.. macros, .. Some(World.FactNames).Select(fact => $"review.assets.{fact}"), "review.assets.vetting"]).Distinct(),
        ]);
    }

    private string Macro(List<string> facts) =>
        $"{Cameras}.{(random.Next(2) == 0 ? "all" : "exists")}(c, {Tree([.. facts.Select(fact => $"c.{fact}")])})";

    private string Tree(List<string> atoms)
    {
        var text = atoms.Count == 1 ? atoms[0] : Pair(atoms, random.Next(1, atoms.Count));
        return random.Next(3) == 0 ? $"!{text}" : text;
    }

    private string Pair(List<string> atoms, int at) => $"({Tree(atoms[..at])} {(random.Next(2) == 0 ? "&&" : "||")} {Tree(atoms[at..])})";

    private string Leaf(int macros)
    {
        var variable = random.Next(macros + 1);
        return variable == macros
            ? $"review.assets.{World.FactNames[random.Next(World.FactNames.Count)]}"
            : $"{Variables[variable]}.{World.CameraFactNames[random.Next(World.CameraFactNames.Count)]}";
    }

    private List<string> Some(IReadOnlyList<string> names) => [.. Shuffled(names).Take(random.Next(names.Count + 1))];

    private IEnumerable<string> Shuffled(IEnumerable<string> names) => names.OrderBy(_ => random.Next());
}
