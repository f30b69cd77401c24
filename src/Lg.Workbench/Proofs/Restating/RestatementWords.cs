using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Workbench.Proofs.Restating;

/// <summary>The words that the proof of a restatement is told in.</summary>
internal static class RestatementWords
{
    /// <summary>Returns how it stands, as a sentence.</summary>
    public static LocalizedText Of(RestatementProof proof)
    {
        var (one, other) = (proof.Restating.Id, proof.Restated.Id);
        return proof.Standing switch
        {
            RestatementStanding.Proved { SameCriterion: true } => new(
                $"{one} återger {other}: villkoren är desamma, så en brist är samma brist när båda gäller.",
                $"{one} restates {other}: the criteria are the same, so a gap is the same gap when both apply."),
            RestatementStanding.Proved => new(
                $"{one} återger {other}: varje brist i {one} är en brist i {other}, som gäller överallt där {one} gäller.",
                $"{one} restates {other}: each gap in {one} is a gap in {other}, which applies wherever {one} does."),
            RestatementStanding.Refuted refuted => new(
                $"{one} återger inte {other}: {When(one, refuted.Restating).Sv} {Can(other, refuted.Restated).Sv}.",
                $"{one} does not restate {other}: {When(one, refuted.Restating).En}, {Can(other, refuted.Restated).En}."),
            RestatementStanding.NotProved { Doubts: var doubts } => new(
                $"Det är inte bevisat att {one} återger {other}{Because(doubts.Select(doubt => ProofWords.Of(doubt).Sv))}.",
                $"It is not proved that {one} restates {other}{Because(doubts.Select(doubt => ProofWords.Of(doubt).En))}."),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static LocalizedText When(string id, Verdict verdict) => verdict switch
    {
        Verdict.Met => new($"när {id} är uppfyllt", $"when {id} is met"),
        Verdict.NotMet => new($"när {id} inte är uppfyllt", $"when {id} is not met"),
        Verdict.Undetermined => new($"när {id} inte går att avgöra", $"when {id} is undetermined"),
        Verdict.NotApplicable => new($"när {id} inte är tillämpligt", $"when {id} does not apply"),
    };

    private static LocalizedText Can(string id, Verdict verdict) => verdict switch
    {
        Verdict.Met => new($"kan {id} ändå vara uppfyllt", $"{id} can still be met"),
        Verdict.NotMet => new($"kan {id} brista", $"{id} can fail"),
        Verdict.Undetermined => new($"behöver {id} inte gå att avgöra", $"{id} can be undetermined"),
        Verdict.NotApplicable => new($"behöver {id} inte vara tillämpligt", $"{id} need not apply"),
    };

    private static string Because(IEnumerable<string> reasons) => string.Join("; ", reasons) is { Length: > 0 } told ? $" ({told})" : "";
}
