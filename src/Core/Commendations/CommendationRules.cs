using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>Who may give which award, when, and under whose name.</summary>
public sealed class CommendationRules(Programme programme, OrganisationDirectory directory, DateOnly submitted, DateOnly today)
{
    /// <summary>The awards the issuing bloc has authority for.</summary>
    public IReadOnlyList<Award> Offered { get; } = [.. programme.Awards.Where(a => a.GivenBy.Contains(directory.Bloc.Kind))];

    public IEnumerable<FieldProblem> Check(CommendationTerms? terms)
    {
        if (terms is null || Offered.All(a => a.Id != terms.Award)) yield return new("award", "AwardMissing");
        if (terms is null || directory.Signers.All(p => p.Id != terms.Signer)) yield return new("signer", "SignerMissing");
        if (terms is null || terms.Date == default) yield return new("date", "NotDate");
        else if (terms.Date > today) yield return new("date", "DateInFuture");
        else if (terms.Date < submitted) yield return new("date", "DateBeforeSubmission");
    }
}
