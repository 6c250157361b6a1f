using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Opinions;

/// <summary>Who stands in for a person: checked, written, and kept in the log of organisations and people.</summary>
public sealed class SubstitutionDesk(SubstitutionStore substitutions, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    /// <summary>Empty when it stands. A second one from the same day replaces the first.</summary>
    /// <param name="via">How they came, when it was not by the pages.</param>
    public async Task<IReadOnlyList<FieldProblem>> SaveAsync(Person away, SubstitutionInput input, CancellationToken cancellationToken, string via = "staff")
    {
        var (from, to, reason, now) = (Day(input.From), Day(input.To), VietnameseText.Normalise(input.Reason), clock.GetUtcNow());
        var others = await substitutions.OfAsync(input.Substitute, cancellationToken);
        var problems = SubstitutionRules.Check(directory, away, input.Substitute, from, to, reason, VietnamTime.Day(now), others).ToList();
        if (problems.Count > 0) return problems;
        var made = new Substitution(away.Id, input.Substitute, from!.Value, to!.Value, reason);
        if ((await substitutions.OfAsync(away.Id, cancellationToken)).Contains(made)) return [];
        await substitutions.SaveAsync(made, cancellationToken);
        await audit.WriteAsync(BookDesk.Log, $"substitution|{away.Id}|{made.From:yyyyMMdd}|{now.UtcTicks}", away.Id, via, "SubstitutionMade", $"{made.Substitute} {VietnamTime.Date(made.From)} - {VietnamTime.Date(made.To)}: {reason}", cancellationToken);
        return [];
    }

    /// <summary>Back early: ends the person's own one that begins on this day; false when there is none.</summary>
    /// <param name="from">yyyy-MM-dd.</param>
    public async Task<bool> EndAsync(Person back, string from, CancellationToken cancellationToken, string via = "staff")
    {
        if ((await substitutions.OfAsync(back.Id, cancellationToken)).FirstOrDefault(s => s.Person == back.Id && from == $"{s.From:yyyy-MM-dd}") is not { } ended) return false;
        await substitutions.EndAsync(ended, cancellationToken);
        await audit.WriteAsync(BookDesk.Log, $"substitution-ended|{back.Id}|{ended.From:yyyyMMdd}|{clock.GetUtcNow().UtcTicks}", back.Id, via, "SubstitutionEnded", $"{ended.Substitute} {VietnamTime.Date(ended.From)} - {VietnamTime.Date(ended.To)}", cancellationToken);
        return true;
    }

    private static DateOnly? Day(string typed) => FieldRules.TryDate(typed.Trim(), out var day) ? day : null;
}
