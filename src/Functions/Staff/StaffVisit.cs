using DanVanKheo.Access;
using DanVanKheo.Organisations;

namespace DanVanKheo.Staff;

/// <summary>An officer who is signed in: who they are, the token of their cookie, and the duties they have now.</summary>
public sealed record StaffVisit(Person Person, string Token, OrganisationDirectory Directory)
{
    /// <summary>The administrator who sees the pages as <see cref="Person"/> does, and may change nothing; null when somebody is themself.</summary>
    public Person? Viewer { get; init; }

    /// <summary>The id of the session on the officer's list of browsers.</summary>
    public string Session { get; init; } = "";

    /// <summary>The antiforgery nonce of one form on a page for officers.</summary>
    public string Nonce(string form) => AccessToken.Nonce(Token, form);

    public bool NonceMatches(string form, string? sent) => AccessToken.NonceMatches(Token, form, sent);

    /// <summary>Whether the person may act in <paramref name="role"/> for <paramref name="organisation"/>: their own duty there or above, or an administrator's.</summary>
    public bool Holds(string role, string organisation) => Directory.Holds(Person.Id, role, organisation);

    /// <summary>The same for the bloc as a whole.</summary>
    public bool Holds(string role) => Holds(role, Directory.Bloc.Id);

    /// <summary>Whether the person may act in <paramref name="role"/> for some organisation at least.</summary>
    public bool HoldsAnywhere(string role) => Directory.Duties.Any(d => d.Person == Person.Id && (d.Role == role || d.Role == Duty.Administrator));
}
