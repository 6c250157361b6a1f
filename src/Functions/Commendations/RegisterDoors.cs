using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Commendations;

/// <summary>Who may see and change the decisions of which body: the officer with that duty above it, and whoever signs for the body itself.</summary>
public sealed class RegisterDoors(StaffGate gate, OrganisationDirectory directory, ProgrammeShelf programmes)
{
    /// <summary>The body the address asks for with <c>co-quan</c>; else the bloc for its officers, and their own for everybody else.</summary>
    public async Task<(StaffVisit? Visit, string Organisation, IActionResult? Page)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return (null, "", page);
        var asked = request.Query["co-quan"].ToString();
        var organisation = asked.Length > 0 ? asked : visit.Holds(CommendationRole.Officer) ? directory.Bloc.Id : visit.Person.Organisation;
        return MayOpen(visit.Person, organisation) ? (visit, organisation, null) : (null, "", await gate.ForbiddenAsync(request, visit));
    }

    /// <summary>What addresses of the same body's papers end with.</summary>
    public static string Suffix(HttpRequest request) => request.Query["co-quan"].ToString() is { Length: > 0 } asked ? "?co-quan=" + Uri.EscapeDataString(asked) : "";

    /// <summary>Whether the officer has any register.</summary>
    public bool HasOne(StaffVisit visit) => visit.Holds(CommendationRole.Officer) || MayOpen(visit.Person, visit.Person.Organisation);

    public bool MayOpen(Person person, string organisation) =>
        directory.Find(organisation) is not null
        && (directory.Holds(person.Id, CommendationRole.Officer, organisation) || Issuer.Body(directory, organisation, programmes.SigningRoles).Signers.Any(p => p.Id == person.Id && p.Organisation == organisation));
}
