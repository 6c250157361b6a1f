using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Retention;

/// <summary>Notes who read what speaks of a person: once for each officer, dossier, matter and day.</summary>
public sealed class SensitiveReads(AuditLog audit, TimeProvider clock)
{
    /// <summary>How to reach the submitter; of an individual also post, duty and party cell.</summary>
    public Task PersonAsync(Dossier dossier, string officer, CancellationToken cancellationToken) =>
        NoteAsync(dossier.Code.ToString(), officer, dossier.Subject == SubjectType.Individual ? "contact, duty, cell" : "contact", cancellationToken);

    /// <summary>Complaints, inspections and whatever else speaks against a commendation.</summary>
    public Task ComplaintsAsync(Dossier dossier, string officer, CancellationToken cancellationToken) => NoteAsync(dossier.Code.ToString(), officer, "complaints", cancellationToken);

    private Task NoteAsync(string dossier, string officer, string what, CancellationToken cancellationToken) =>
        audit.WriteAsync(dossier, $"read|{officer}|{what}|{VietnamTime.Day(clock.GetUtcNow()):yyyyMMdd}", officer, "page", "SensitiveRead", what, cancellationToken);
}
