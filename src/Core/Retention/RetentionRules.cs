using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Retention;

/// <summary>Until when a dossier is kept, and what of it speaks of a person. Years are counted from the end of the year in which it was closed, as archives do.</summary>
public static class RetentionRules
{
    /// <summary>Answers that say who somebody is or how to reach them.</summary>
    public static readonly IReadOnlySet<string> Contact = new HashSet<string>(StringComparer.Ordinal) { "email", "phone" };

    /// <summary>Answers that speak of the person who is proposed, when one is.</summary>
    public static readonly IReadOnlySet<string> Individual = new HashSet<string>(StringComparer.Ordinal) { "subjectName", "position", "duty", "gender" };

    public static RetentionClass ClassOf(Dossier dossier) =>
        dossier.Status is DossierStatus.Rejected or DossierStatus.Withdrawn ? RetentionClass.Unsuccessful : RetentionClass.Dossier;

    /// <summary>The first day on which it may be destroyed; null while it is open.</summary>
    /// <param name="years">Years by class.</param>
    public static DateOnly? KeptUntil(Dossier dossier, IReadOnlyDictionary<RetentionClass, int> years) =>
        dossier is { IsClosed: true, ClosedAt: { } closed } ? new DateOnly(VietnamTime.Day(closed).Year + 1 + years[ClassOf(dossier)], 1, 1) : null;

    /// <summary>The dossier without what speaks of a person. Unit, field, dates and outcome stay: they are counted.</summary>
    public static Dossier Anonymous(Dossier dossier)
    {
        var gone = dossier.Subject == SubjectType.Individual ? Contact.Union(Individual) : Contact;
        return dossier with
        {
            SubjectName = dossier.Subject == SubjectType.Individual ? Pseudonym(dossier.Code) : dossier.SubjectName,
            ContactEmail = "",
            CoOwners = [],
            MayPublish = false,
            Answers = new(dossier.Answers.Values.Where(a => !gone.Contains(a.Key)).ToDictionary(StringComparer.Ordinal)),
        };
    }

    /// <summary>What is left when the content was destroyed: that it was there, of which unit, and what became of it.</summary>
    public static Dossier Skeleton(Dossier dossier) => Anonymous(dossier) with
    {
        Name = dossier.Code.ToString(),
        SubjectName = Pseudonym(dossier.Code),
        WithdrawalReason = "",
        ReopenReason = "",
        Answers = Registrations.Answers.Empty,
    };

    /// <summary>The same for every reader and every year, and tells nothing but the dossier.</summary>
    public static string Pseudonym(DossierCode code) => $"({code})";
}
