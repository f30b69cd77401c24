using Lg.Model;
using Lg.Model.Texts;

namespace Lg.Rules.Presentation;

/// <summary>The headings and single words of a report, for one reader.</summary>
internal sealed class Labels(Language language)
{
    private readonly TextSet texts = TextSet.In(language);

    // How the report is named.
    public string Review => Say("review");
    public string Assessment => Say("assessment");
    public string UnnamedUnit => Say("unnamedUnit");
    public string Draft => Say("draft");
    public string Yes => Say("yes");

    // The overview.
    public string Judgement => Say("judgement");
    public string Suitable => Say("suitable");
    public string Adequate => Say("adequate");
    public string Effect => Say("effect");
    public string Complete => Say("complete");
    public string Score => Say("score");
    public string Demands => Say("demands");
    public string NoScore => Say("noScore");

    // The parts of the report.
    public string NotMet => Say("notMet");
    public string Upcoming => Say("upcoming");
    public string Undetermined => Say("undetermined");
    public string QuestionsToAnswer => Say("questionsToAnswer");
    public string SeveralWays => Say("severalWays");
    public string SuggestedGoals => Say("suggestedGoals");
    public string Waivers => Say("waivers");
    public string OpenQuestions => Say("openQuestions");
    public string Observations => Say("observations");
    public string Resolved => Say("resolved");
    public string Errors => Say("errors");
    public string Warnings => Say("warnings");
    public string Missing => Say("missing");
    public string Planned => Say("planned");
    public string AllRequirements => Say("allRequirements");
    public string Receipt => Say("receipt");


    // Labels and headings of columns.
    public string Requirement => Say("requirement");
    public string Title => Say("title");
    public string Severity => Say("severity");
    public string Basis => Say("basis");
    public string Points => Say("points");
    public string Concerns => Say("concerns");
    public string Finding => Say("finding");
    public string Why => Say("why");
    public string Evidence => Say("evidence");
    public string Enough => Say("enough");
    public string ToDecide => Say("toDecide");
    public string DoThis => Say("doThis");
    public string Source => Say("source");
    public string Answer => Say("answer");
    public string Question => Say("question");
    public string Chapter => Say("chapter");
    public string Place => Say("place");
    public string Decides => Say("decides");
    public string UpToColumn => Say("upToColumn");
    public string Goal => Say("goal");
    public string Measure => Say("measure");
    public string Baseline => Say("baseline");
    public string Target => Say("target");
    public string Due => Say("due");
    public string Owner => Say("owner");
    public string Plan => Say("plan");
    public string Closes => Say("closes");
    public string Lacks => Say("lacks");
    public string Coming => Say("coming");

    public string Waiver => Say("waiver");
    public string LastYear => Say("lastYear");
    public string State => Say("state");
    public string Reason => Say("reason");
    public string From => Say("from");
    public string Verdict => Say("verdict");
    public string Part => Say("part");
    public string Code => Say("code");
    public string Message => Say("message");
    public string Ruleset => Say("ruleset");
    public string Area => Say("area");
    public string Rulesets => Say("rulesets");
    public string Areas => Say("areas");
    public string Chapters => Say("chapters");
    public string Dimensions => Say("dimensions");

    // Fixed phrases.
    public string TheTenThatDecideMost => Say("theTenThatDecideMost");
    public string TopicAsked => Say("topicAsked");
    public string TopicOrArea => Say("topicOrArea");
    public string CannotBeUndone => Say("cannotBeUndone");
    public string MoreWays => Say("moreWays");
    public string NotInCatalog => Say("notInCatalog");
    public string AllInMarkdown => Say("allInMarkdown");
    public string AllInJson => Say("allInJson");
    public string AllQuestions => Say("allQuestions");
    public string NoQuestions => Say("noQuestions");
    public string AllowedAnswer => Say("allowedAnswer");
    public string AnswerAsYouKnow => Say("answerAsYouKnow");

    // Diagnostics.
    public string At => Say("at");
    public string Help => Say("help");
    public string WarningWord => Say("warningWord");

    // The receipt.
    public string AsOfLabel => Say("asOfLabel");
    public string InputHash => Say("inputHash");
    public string PreviousHash => Say("previousHash");
    public string CatalogHash => Say("catalogHash");
    public string Engine => Say("engine");
    public string SchemaVersion => Say("schemaVersion");
    public string ScoringModel => Say("scoringModel");

    private string Say(string key) => texts.Of("labels", key);
}
