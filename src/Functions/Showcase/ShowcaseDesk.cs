using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Text;

namespace DanVanKheo.Showcase;

/// <summary>What an officer does to the public side of a model. The row first, then the history with the reason.</summary>
public sealed class ShowcaseDesk(ShowcaseStore showcase, DossierStore dossiers, AuditLog audit, TimeProvider clock)
{
    public async Task FeatureAsync(ShowcaseVisit visit, FeatureInput input, CancellationToken cancellationToken)
    {
        await showcase.FeatureAsync(new(visit.Dossier.Code, input.Place, input.Reason, visit.Staff.Person.Id, clock.GetUtcNow()), cancellationToken);
        await WriteAsync(visit, "Featured", $"{input.Place}. {input.Reason}", cancellationToken);
    }

    public async Task EndFeatureAsync(ShowcaseVisit visit, string reason, CancellationToken cancellationToken)
    {
        await showcase.EndFeatureAsync(visit.Dossier.Code, cancellationToken);
        await WriteAsync(visit, "Unfeatured", reason, cancellationToken);
    }

    /// <summary>Keeps the model out of every public page, or lets it back in as far as its owner agrees.</summary>
    public async Task WithholdAsync(ShowcaseVisit visit, bool withheld, string reason, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await dossiers.GetAsync(visit.Code, cancellationToken);
            if (read.Dossier.Withheld == withheld || await dossiers.TryUpdateAsync(read, read.Dossier with { Withheld = withheld }, cancellationToken)) break;
        }

        await WriteAsync(visit, withheld ? "Withheld" : "Released", reason, cancellationToken);
    }

    public async Task RecordAsync(ShowcaseVisit visit, PublicationInput input, CancellationToken cancellationToken)
    {
        var record = input.ToRecord(visit.Staff.Person.Id, clock.GetUtcNow());
        await showcase.AddRecordAsync(visit.Code, record, cancellationToken);
        await audit.WriteAsync(visit.Code, $"publication|{record.Id}|{record.By}", record.By, "staff", "PublicationRecorded", $"{record.Outlet}, {VietnamTime.Date(record.Day)}: {record.Title}", cancellationToken);
    }

    public async Task RemoveRecordAsync(ShowcaseVisit visit, string id, CancellationToken cancellationToken)
    {
        if ((await showcase.RecordsAsync(visit.Code, cancellationToken)).FirstOrDefault(r => r.Id == id) is not { } record) return;
        await WriteAsync(visit, "PublicationRemoved", $"{record.Outlet}, {VietnamTime.Date(record.Day)}: {record.Title}", cancellationToken);
        await showcase.RemoveRecordAsync(visit.Code, id, cancellationToken);
    }

    /// <summary>The same act for the same reason on the same day is one line: a second click adds none.</summary>
    private Task WriteAsync(ShowcaseVisit visit, string act, string detail, CancellationToken cancellationToken) => audit.WriteAsync(
        visit.Code,
        $"showcase|{act}|{VietnamTime.Day(clock.GetUtcNow()):yyyyMMdd}|{StableHash.Of(detail):x}",
        visit.Staff.Person.Id,
        "staff",
        act,
        detail,
        cancellationToken);
}
