using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;

namespace DanVanKheo.Commendations;

/// <summary>A dossier beside others of the same result.</summary>
/// <param name="Points">The median of its panel, of 100.</param>
/// <param name="Woman">Of an individual; null when nobody said.</param>
/// <param name="WomenShare">Of a collective, in per cent; null when nobody said.</param>
public sealed record TieCandidate(string Dossier, string Name, string SubjectName, SubjectType Subject, decimal Points, bool? Woman, decimal? WomenShare)
{
    /// <summary>Questions of the form that answer it.</summary>
    public const string GenderField = "gender";
    public const string WomenShareField = "womenShare";
    public const string Female = "female";

    public static TieCandidate Of(Dossier dossier, decimal points) => new(
        dossier.Code.ToString(),
        dossier.Name,
        dossier.SubjectName,
        dossier.Subject,
        points,
        dossier.Answers.Has(GenderField) ? dossier.Answers[GenderField] == Female : null,
        Figures.Read(dossier.Answers[WomenShareField]));

    public TieStanding Standing => (Subject, Woman, WomenShare) switch
    {
        (SubjectType.Individual, true, _) => TieStanding.Woman,
        (SubjectType.Individual, false, _) => TieStanding.Man,
        (SubjectType.Collective, _, >= TiePreference.Share and <= 100) => TieStanding.MostlyWomen,
        (SubjectType.Collective, _, < TiePreference.Share) => TieStanding.FewerWomen,
        _ => TieStanding.Unknown,
    };

    public bool IsPreferred => Standing is TieStanding.Woman or TieStanding.MostlyWomen;
}
