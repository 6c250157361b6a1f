using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;

namespace DanVanKheo.Access;

/// <summary>"Vì sao tôi thấy hồ sơ này": every reason there is; none when the person has no business with the dossier.</summary>
public static class AccessReasons
{
    /// <param name="directory">Of today.</param>
    /// <param name="attempts">All stages of the dossier so far.</param>
    public static IReadOnlyList<AccessReason> Why(OrganisationDirectory directory, string person, Dossier dossier, IEnumerable<StageAttempt> attempts)
    {
        List<AccessReason> stages = [.. attempts.Select(a => OfStage(a, person)).OfType<AccessReason>()];
        return directory.FindActive(person) is null ? [] : [.. stages.Concat(OfDuties(directory, person, dossier)).OrderBy(r => r.Kind)];
    }

    private static AccessReason? OfStage(StageAttempt attempt, string person)
    {
        if (attempt.Opinion?.Person == person) return new(AccessReasonKind.Decided, attempt.Stage);
        if (attempt.Holders.FirstOrDefault(h => h.Person == person) is not { } holder) return null;
        return new(attempt.IsOpen ? AccessReasonKind.Asked : AccessReasonKind.WasAsked, attempt.Stage, holder.InPlaceOf);
    }

    private static IEnumerable<AccessReason> OfDuties(OrganisationDirectory directory, string person, Dossier dossier)
    {
        List<Organisation> path = [];
        foreach (var organisation in directory.Upward(dossier.Unit))
        {
            path.Add(organisation);
            foreach (var duty in directory.Duties.Where(d => d.Person == person && d.Organisation == organisation.Id && d.Fits(dossier.Field.ToString(), dossier.Code.Year)))
            {
                yield return new(duty.Role == Duty.Administrator ? AccessReasonKind.Administrator : AccessReasonKind.Duty, Duty: duty, Path: [.. path]);
            }
        }
    }
}
