using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Revisions;

namespace DanVanKheo.Opinions;

/// <summary>What was said about a dossier so far, as people read it.</summary>
public sealed class OpinionHistory(StageStore stages, OrganisationDirectory directory, ProgrammeShelf programmes)
{
    public async Task<IReadOnlyList<EarlierOpinion>> OfAsync(Dossier dossier, string language, CancellationToken cancellationToken) =>
        [.. (await stages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(a => a.Opinion is not null).Select(a => Read(a, dossier, language))];

    /// <summary>The submitter answers a stage of their own by the name on the dossier.</summary>
    public EarlierOpinion Read(StageAttempt attempt, Dossier dossier, string language)
    {
        var (opinion, person, stage) = (attempt.Opinion!, directory.FindPerson(attempt.Opinion!.Person), programmes.Of(dossier).Route.Find(attempt.Stage));
        return new(stage?.Name ?? attempt.Stage, attempt.Attempt, person?.FullName ?? dossier.SubjectName, person?.Position ?? "", opinion.Verdict, opinion.Reason, opinion.At)
        {
            Points = stage is null ? [] : [.. new MendLabels(programmes.Of(dossier)).Of(stage, opinion.Points, language).Select(p => p.Label)],
        };
    }
}
