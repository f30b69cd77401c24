namespace Lg.Rules.Catalogs;

/// <summary>
/// A value from a day on, until the next value or its own end. The value is a <see cref="long"/>, <see cref="double"/>,
/// <see cref="string"/>, <see cref="bool"/> or <see cref="DateOnly"/>; one type per parameter.
/// </summary>
internal sealed record ParameterValue(DateOnly From, DateOnly? Until, object Value);
