namespace Lg.Model.Reports;

/// <summary>An interval of 0 to 100, rounded outwards to one decimal.</summary>
/// <param name="Low">The value when everything undetermined fails.</param>
/// <param name="High">The value when everything undetermined holds.</param>
public sealed record Interval(decimal Low, decimal High) : Confidential;
