using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Retention;

/// <summary>Corrects how a submitter is reached: in the dossier, in the draft behind it, and in the audit with what it was before.</summary>
public sealed class ContactDesk(DossierStore dossiers, DraftStore drafts, AuditLog audit)
{
    private const int LongestAddress = 254;

    /// <summary>What is wrong with a new address and its reason, both normalised.</summary>
    public static IEnumerable<FieldProblem> Check(string email, string reason)
    {
        if (email.Length > LongestAddress || !FieldRules.IsEmail(email)) yield return new("email", "NotEmail");
        if (reason.Length < LegalHold.ShortestReason) yield return new("reason", "TooShort", LegalHold.ShortestReason, reason.Length);
    }

    /// <param name="field">One of <see cref="RetentionRules.Contact"/>.</param>
    /// <param name="value">Checked and normalised.</param>
    public async Task CorrectAsync(string code, string field, string value, string actor, string via, string reason, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await dossiers.GetAsync(code, cancellationToken);
            var before = field == "email" ? read.Dossier.ContactEmail : read.Dossier.Answers[field];
            if (before == value) return;
            var changed = read.Dossier with { Answers = read.Dossier.Answers.With([new(field, value)]), ContactEmail = field == "email" ? value : read.Dossier.ContactEmail };
            if (!await dossiers.TryUpdateAsync(read, changed, cancellationToken)) continue;
            await audit.WriteAsync(code, $"contact|{field}|{AccessToken.Hash($"{before}|{value}|{read.Version}")[..16]}", actor, via, "ContactCorrected", $"{field}: {before} → {value} {reason}".Trim(), cancellationToken);
            if (await drafts.FindAsync(read.Dossier.Draft, cancellationToken) is { } draft) await drafts.SaveAsync(draft with { Answers = draft.Answers.With([new(field, value)]) }, cancellationToken);
            return;
        }
    }
}
