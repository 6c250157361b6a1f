using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;

namespace DanVanKheo.Registrations;

/// <summary>How a dossier came in, for those who review it.</summary>
public sealed class DossierOrigins(DossierStore dossiers, OrganisationDirectory directory)
{
    /// <summary>Null when its contact typed it and no model has a like name.</summary>
    public async Task<OriginView?> OfAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var similar = new List<AnswerLine>();
        foreach (var shown in dossier.Answers[SimilarModels.ShownField].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (DossierCode.TryParse(shown, out var code) && await dossiers.FindAsync(code, cancellationToken) is { } found) similar.Add(new(shown, found.Dossier.Name));
        }

        return dossier.EnteredBy.Length == 0 && similar.Count == 0 ? null : new(OfficerOf(dossier), dossier.EnteredConfirmedAt, similar, dossier.Answers[SimilarModels.AnswerField]);
    }

    /// <summary>Who typed it, with position; empty when the contact did.</summary>
    public string OfficerOf(Dossier dossier) => directory.FindPerson(dossier.EnteredBy) is { } person ? $"{person.FullName}, {person.Position}" : dossier.EnteredBy;
}
