using DanVanKheo.Rules;

namespace DanVanKheo.Development;

/// <summary>The clock page: POST <c>/dev/clock</c> with <c>days</c> (whole number, may be 0), <c>hours</c>, or <c>to</c> (dd/MM/yyyy HH:mm in Vietnam). Only forward.</summary>
public sealed record ClockView(DateTimeOffset Now, TimeSpan Ahead, IReadOnlyList<FieldProblem> Problems);
