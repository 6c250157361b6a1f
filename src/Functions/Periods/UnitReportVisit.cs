using DanVanKheo.Access;
using DanVanKheo.Organisations;

namespace DanVanKheo.Periods;

/// <summary>Someone who writes a unit's report: through the link of their letter, or signed in.</summary>
/// <param name="Token">Of the cookie they came with; the nonce of their form is made of it.</param>
public sealed record UnitReportVisit(Period Period, Organisation Unit, Person Person, string Token)
{
    private const string Form = "unit-report";

    public string Nonce => AccessToken.Nonce(Token, Form);

    public bool NonceMatches(string? sent) => AccessToken.NonceMatches(Token, Form, sent);
}
