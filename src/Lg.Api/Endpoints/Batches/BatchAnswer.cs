namespace Lg.Api.Endpoints.Batches;

/// <summary>A line of the answer to a batch, as the document describes it: a report or a problem.</summary>
internal sealed record BatchAnswer
{
    /// <summary>Gets the number of the line that is answered, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the status that the line would have had as a request of its own.</summary>
    public required int Status { get; init; }

    /// <summary>Gets the report; <c>null</c> when the line was refused.</summary>
    public Model.Views.ReportView? Report { get; init; }

    /// <summary>Gets why the line was refused; <c>null</c> when it was assessed.</summary>
    public Problems.Problem? Problem { get; init; }
}
