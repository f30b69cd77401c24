using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Resources and competence.</summary>
[ReviewType("Resurser och kompetens", "Resources and competence")]
public sealed record Resources
{
    /// <summary>Gets the answer to "Has management allocated resources for information security?"; <c>null</c> when not stated.</summary>
    [Field("Resurser avsatta", "Resources allocated", "Har ledningen avsatt resurser för informationssäkerhet?", "Has management allocated resources for information security?", Actionable = true, Chapter = "7.2", Clause = "7.1")]
    public bool? Allocated { get; init; }

    /// <summary>Gets competence needs; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Kompetensbehov", "Competence needs", "Vilka kompetensbehov finns?", "Which needs of competence are there?", Actionable = true, Chapter = "7.1", Clause = "7.2")]
    public IReadOnlyList<string>? CompetenceNeeds { get; init; }

    /// <summary>Gets whether <see cref="CompetenceNeeds"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? CompetenceNeedsComplete { get; init; }

    /// <summary>Gets needs of support; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Behov av stöd", "Needs of support", "Vilket stöd behövs från centrala funktioner eller externt?", "Which support is needed from central functions or externally?", Chapter = "7.2", Clause = "7.1")]
    public IReadOnlyList<string>? SupportNeeds { get; init; }

    /// <summary>Gets whether <see cref="SupportNeeds"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? SupportNeedsComplete { get; init; }

    /// <summary>Gets the answer to "Are roles and responsibilities for information security clear and known?"; <c>null</c> when not stated.</summary>
    [Field("Roller och ansvar förankrade", "Roles and responsibilities clear", "Är roller och ansvar för informationssäkerhet tydliggjorda och förankrade?", "Are roles and responsibilities for information security clear and known?", Actionable = true, Chapter = "9.1", Clause = "5.3")]
    public bool? RolesClear { get; init; }

    /// <summary>Gets roles; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Roller", "Roles", "Vilka roller är utsedda?", "Which roles have been appointed?", Chapter = "7.1", Clause = "5.3")]
    public IReadOnlyList<Role>? Roles { get; init; }

    /// <summary>Gets whether <see cref="Roles"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? RolesComplete { get; init; }

    /// <summary>Gets the answer to "Is the completion of training measured?"; <c>null</c> when not stated.</summary>
    [Field("Genomförd utbildning mäts", "Completed training is measured", "Är utbildningens genomförande uppmätt?", "Is the completion of training measured?", Actionable = true, Chapter = "3.3")]
    public bool? TrainingMeasured { get; init; }

    /// <summary>Gets trainings; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Utbildningar", "Trainings", "Vilka utbildningar har genomförts?", "Which trainings have been held?", Chapter = "7.1", Clause = "7.2")]
    public IReadOnlyList<Training>? Trainings { get; init; }

    /// <summary>Gets whether <see cref="Trainings"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? TrainingsComplete { get; init; }

    /// <summary>Gets training as a whole; <c>null</c> when not stated.</summary>
    [Field("Utbildning som helhet", "Training as a whole", "Hur ser det ut för utbildning som helhet?", "What is the state of training as a whole?", Chapter = "7.1", Clause = "7.2")]
    public TrainingsCoverage? TrainingsCoverage { get; init; }

    /// <summary>Gets the answer to "Is it decided who belongs to management under the Cybersecurity Act?"; <c>null</c> when not stated.</summary>
    [Field("Ledningen bestämd", "Management defined", "Är det bestämt vilka som hör till ledningen enligt cybersäkerhetslagen?", "Is it decided who belongs to management under the Cybersecurity Act?", Actionable = true, Chapter = "7.1")]
    public bool? ManagementDefined { get; init; }

    /// <summary>Gets members of management; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Ledningspersoner", "Members of management", "Vilka befattningar hör till ledningen?", "Which positions belong to management?", Chapter = "7.1")]
    public IReadOnlyList<ManagementMember>? Management { get; init; }

    /// <summary>Gets whether <see cref="Management"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ManagementComplete { get; init; }

    /// <summary>Gets management as a whole; <c>null</c> when not stated.</summary>
    [Field("Ledningen som helhet", "Management as a whole", "Hur ser det ut för ledningen som helhet?", "What is the state of management as a whole?", Chapter = "7.1")]
    public ManagementCoverage? ManagementCoverage { get; init; }

    /// <summary>Gets communication plan; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Kommunikationsplan", "Communication plan", "Finns en plan för intern kommunikation om informationssäkerhet? (ja också om den tillämpas utan beslut)", "Is there a plan for internal communication on information security? (yes also when it is followed without a decision)", Chapter = "7.1", Clause = "7.4")]
    public Routine? CommunicationPlan { get; init; }
}
