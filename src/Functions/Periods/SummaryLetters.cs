using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Periods;

/// <summary>To the owner of a report: the figures are frozen.</summary>
public sealed class SummaryLetters(LetterDesk desk, OrganisationDirectory directory, TimeProvider clock)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var owner = directory.Responsible("report-owner", directory.Bloc.Id);
        var grant = new AccessGrant(AccessPurpose.Summary, key.Subject, owner.Id, clock.GetUtcNow() + LetterDesk.FarEnd);
        var facts = desk.Facts(key.Kind, owner.FullName) with { Period = key.Subject, Link = await desk.LinkAsync(grant, "/so-ket/", cancellationToken) };
        return await desk.RenderAsync(key, owner.Email, facts, null, cancellationToken);
    }
}
