using DanVanKheo.Rules;

namespace DanVanKheo.Periods;

/// <summary>How long commendations took. The form is a GET: <c>han</c> is the limit in working days.</summary>
/// <param name="Action">The address of the page.</param>
/// <param name="Limit">As typed.</param>
public sealed record TimelinessView(PassportView Passport, string Action, string Limit, Timeliness Times, IReadOnlyDictionary<string, string> UnitNames, IReadOnlyList<FieldProblem> Problems);
