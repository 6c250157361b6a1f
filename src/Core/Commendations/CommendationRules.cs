using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>Who may give which award, when, and under whose name. The authority is that of the day on the paper.</summary>
public sealed class CommendationRules(Programme programme, Issuer issuer, DateOnly submitted, DateOnly today)
{
    public Issuer Issuer => issuer;

    /// <summary>The awards the issuing organisation has authority for today.</summary>
    public IReadOnlyList<Award> Offered { get; } = [.. programme.Awards.Where(a => a.MayBeGivenBy(issuer.Organisation.Kind, today))];

    public IEnumerable<FieldProblem> Check(CommendationTerms? terms)
    {
        if (CheckAward(terms?.Award ?? "", terms is null || terms.Date == default ? today : terms.Date) is { } refused) yield return refused;
        if (terms is null || issuer.Signers.All(p => p.Id != terms.Signer)) yield return new("signer", "SignerMissing");
        if (terms is null || terms.Date == default) yield return new("date", "NotDate");
        else if (terms.Date > today) yield return new("date", "DateInFuture");
        else if (terms.Date < submitted) yield return new("date", "DateBeforeSubmission");
    }

    public FieldProblem? CheckAward(string award, DateOnly day)
    {
        if (programme.Awards.FirstOrDefault(a => a.Id == award) is not { } known) return new("award", "AwardMissing");
        return known.MayBeGivenBy(issuer.Organisation.Kind, day) ? null : new("award", "AwardNotInAuthority", issuer.Organisation.Name, known.Name.Vi);
    }
}
