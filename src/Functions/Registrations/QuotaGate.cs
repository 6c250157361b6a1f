using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>Whether the unit may register one more model this year. Each programme counts its own; what was rejected or withdrawn does not count; what was sent before is not refused again.</summary>
public sealed class QuotaGate(ProgrammeShelf programmes, DossierStore dossiers, OrganisationDirectory directory, TimeProvider clock)
{
    /// <summary>Null when it may; also when the draft does not name its unit yet.</summary>
    public async Task<FieldProblem?> RefusalAsync(Draft draft, CancellationToken cancellationToken)
    {
        if (draft.Dossier is not null || directory.Find(draft.Answers["unit"]) is not { } unit || programmes.Of(draft).QuotaOf(unit)?.Most is not { } most) return null;
        var year = VietnamTime.Day(clock.GetUtcNow()).Year;
        var taken = await dossiers.NamesAsync(year, unit.Id, cancellationToken).CountAsync(d => d.Programme == draft.Programme && d.Status is not (DossierStatus.Rejected or DossierStatus.Withdrawn), cancellationToken);
        if (taken < most || await dossiers.FindByDraftAsync(draft, year, cancellationToken) is not null) return null;
        return new("unit", "QuotaFull", unit.Name, most);
    }
}
