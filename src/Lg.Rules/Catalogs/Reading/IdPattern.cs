using System.Text.RegularExpressions;
using Lg.Model;

namespace Lg.Rules.Catalogs;

/// <summary>How the ids of one kind of thing are written.</summary>
internal sealed partial class IdPattern
{
    private readonly Regex pattern;

    private IdPattern(Regex pattern, LocalizedText rule)
    {
        this.pattern = pattern;
        Rule = rule;
    }

    public static IdPattern Requirement { get; } = new(
        RequirementPattern,
        new(
            "skriv två till fyra stora bokstäver och sedan delar efter bindestreck, till exempel `RL-LA-02`",
            "write two to four capital letters, then parts after hyphens, for example `RL-LA-02`"));

    public static IdPattern Kebab { get; } = new(
        KebabPattern,
        new(
            "skriv små bokstäver a–z och siffror med bindestreck mellan orden, till exempel `local-instruction`",
            "write small letters a–z and digits with hyphens between words, for example `local-instruction`"));

    public static IdPattern Parameter { get; } = new(
        ParameterPattern,
        new(
            "skriv ord utan mellanrum med stor bokstav inuti, till exempel `localInstructionMonths`",
            "write words without spaces with capital letters inside, for example `localInstructionMonths`"));

    /// <summary>Gets what to write.</summary>
    public LocalizedText Rule { get; }

    public bool Fits(string id) => pattern.IsMatch(id);

    [GeneratedRegex(@"^[A-Z]{2,4}(-[0-9A-Za-z]+)+\z")]
    private static partial Regex RequirementPattern { get; }

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex KebabPattern { get; }

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*\z")]
    private static partial Regex ParameterPattern { get; }
}
