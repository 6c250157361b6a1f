using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Replications;

namespace DanVanKheo.Registrations;

/// <summary>
/// Looks for dossiers that may be the same model, and keeps what the submitter says to them with the dossier, beside the answers,
/// under names no field of a form has.
/// </summary>
public sealed class SimilarModels(DossierStore dossiers, TimeProvider clock)
{
    /// <summary>Codes of the dossiers that were shown, with commas between.</summary>
    public const string ShownField = "similarShown";

    /// <summary><see cref="Another"/>, or the code of the dossier it is; empty when nothing was said.</summary>
    public const string AnswerField = "similar";

    /// <summary>"It is another model."</summary>
    public const string Another = "another";

    public async Task<IReadOnlyList<SimilarModel>> OfAsync(Draft draft, CancellationToken cancellationToken)
    {
        if (!draft.Answers.Has("unit") || !draft.Answers.Has("name")) return [];
        var year = VietnamTime.Day(clock.GetUtcNow()).Year;
        var found = new List<(DossierCode Code, string Name, DossierStatus Status)>();
        for (var back = 0; back <= SimilarRules.YearsBack; back++)
        {
            await foreach (var name in dossiers.NamesAsync(year - back, draft.Answers["unit"], cancellationToken)) found.Add((name.Code, name.Name, name.Status));
        }

        return SimilarRules.Find(draft.Answers["name"], draft.Answers[Lineage.PredecessorField], found.Where(d => d.Code.ToString() != draft.Dossier));
    }

    /// <summary>The answers with what was shown and said; anything else than an offered answer counts as none.</summary>
    public static Answers Answered(Answers answers, IReadOnlyList<SimilarModel> shown, string said) => answers.With(new Dictionary<string, string>
    {
        [ShownField] = string.Join(',', shown.Select(s => s.Code)),
        [AnswerField] = said == Another || shown.Any(s => s.Code.ToString() == said) ? said : "",
    });
}
