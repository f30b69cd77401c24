namespace Lg.Model.Fields;

/// <summary>Says of a property of the review what a person needs to know to fill it in. Forms, templates, questions, schemas and messages are all made from it.</summary>
/// <param name="labelSv">The Swedish label, a noun phrase.</param>
/// <param name="labelEn">The English label.</param>
/// <param name="questionSv">The Swedish question that the property answers; it is also the help text.</param>
/// <param name="questionEn">The English question.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FieldAttribute(string labelSv, string labelEn, string questionSv, string questionEn) : Attribute
{
    public LocalizedText Label { get; } = new(labelSv, labelEn);

    public LocalizedText Question { get; } = new(questionSv, questionEn);

    public string? Chapter { get; init; }

    public string? Clause { get; init; }

    public string? Unit { get; init; }

    public bool Actionable { get; init; }

    public bool History { get; init; }

    public bool Plan { get; init; }

    public double Minimum { get; init; } = double.NaN;

    public double Maximum { get; init; } = double.NaN;
}
