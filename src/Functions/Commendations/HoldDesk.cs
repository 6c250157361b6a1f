using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Rules;
using DanVanKheo.Storage;
using DanVanKheo.Text;

namespace DanVanKheo.Commendations;

/// <summary>Enters and lifts what is pending against a dossier's subject: the row, then the history of the dossier.</summary>
public sealed class HoldDesk(HoldStore holds, AuditLog audit, TimeProvider clock)
{
    /// <summary>Empty when it stands, by this call or an earlier one: the same kind, days and source are one hold.</summary>
    /// <param name="from">The default for a day that could not be read.</param>
    /// <param name="via">How they came, when it was not by the pages.</param>
    public async Task<IReadOnlyList<FieldProblem>> EnterAsync(Dossier dossier, HoldKind? kind, DateOnly from, DateOnly? to, string typed, string by, CancellationToken cancellationToken, string via = "officer")
    {
        var source = VietnameseText.Normalise(typed);
        var problems = HoldRules.CheckEntry(kind, from, to, source).ToList();
        if (problems.Count > 0) return problems;
        var subject = SubjectKey.Of(dossier.Unit, dossier.SubjectName);
        if ((await holds.OfAsync(subject, cancellationToken)).Any(h => h.LiftedAt is null && (h.Kind, h.From, h.To, h.Source) == (kind!.Value, from, to, source))) return [];
        var hold = new Hold(Convert.ToHexStringLower(Secrets.Bytes(8)), subject, kind!.Value, from, to, source, by, clock.GetUtcNow());
        await holds.AddAsync(hold, cancellationToken);
        await audit.WriteAsync(dossier.Code.ToString(), $"hold|{hold.Id}", by, via, "HoldEntered", $"{hold.Kind} {VietnamTime.Date(from)}", cancellationToken);
        return [];
    }

    /// <summary>Empty when it is lifted, by this call or an earlier one of the same officer. Problems of the reason are of the field <c>reason</c>, others of none.</summary>
    public async Task<IReadOnlyList<FieldProblem>> LiftAsync(Dossier dossier, string id, string typed, string by, CancellationToken cancellationToken, string via = "officer")
    {
        var reason = VietnameseText.Normalise(typed);
        if (await holds.FindAsync(SubjectKey.Of(dossier.Unit, dossier.SubjectName), id, cancellationToken) is not { } found) return [new("", "HoldLifted")];
        if (found.Hold is { LiftedAt: not null } && found.Hold.LiftedBy == by && found.Hold.LiftReason == reason) return [];
        var problems = HoldRules.CheckLift(found.Hold, reason).Select(p => p with { Field = found.Hold.LiftedAt is null ? p.Field : "" }).ToList();
        if (problems.Count > 0) return problems;
        var lifted = found.Hold with { LiftedAt = clock.GetUtcNow(), LiftedBy = by, LiftReason = reason };
        if (!await holds.TryLiftAsync(lifted, found.Version, cancellationToken)) return [new("", "HoldLifted")];
        await audit.WriteAsync(dossier.Code.ToString(), $"hold-lifted|{id}", by, via, "HoldLifted", found.Hold.Kind.ToString(), cancellationToken);
        return [];
    }
}
