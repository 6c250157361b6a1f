using System.Text.Json.Serialization;
using DanVanKheo.Dossiers;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>What a figure needs to know of a dossier; kept with the frozen summary as the record behind each number.</summary>
public sealed record CountedDossier(
    string Code,
    string Name,
    string Unit,
    SubjectType Subject,
    WorkField Field,
    RegistrationKind Kind,
    RegistrationLevel Level,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? DroppedAt,
    DateTimeOffset? CommendedAt)
{
    /// <summary>The answer that names the group of works, where the programme's form has one.</summary>
    public const string GroupField = "group";

    public string Programme { get; init; } = "";

    public string Group { get; init; } = "";

    public string SubjectName { get; init; } = "";

    /// <summary>As typed: when it starts, what it aims at.</summary>
    public string Start { get; init; } = "";

    public string Target { get; init; } = "";

    public DossierStatus Status { get; init; }

    /// <summary>Under which its evidence is kept; not part of a frozen record.</summary>
    [JsonIgnore]
    public string Draft { get; init; } = "";

    /// <summary>Files of evidence; null where nobody counted them.</summary>
    public int? Files { get; init; }

    /// <summary>What its unit said of it for the period's report.</summary>
    public DoneAnswer Answer { get; init; }

    public DateTimeOffset? RetiredAt { get; init; }

    /// <summary>When it reached each step of the way that has no property of its own.</summary>
    public IReadOnlyDictionary<Measure, DateTimeOffset> Reached { get; init; } = new Dictionary<Measure, DateTimeOffset>();

    [JsonIgnore]
    public int Year => DossierCode.TryParse(Code, out var code) ? code.Year : 0;

    /// <summary>When the dossier began to count for the measure; null when it does not.</summary>
    public DateTimeOffset? At(Measure measure) => measure switch
    {
        Measure.Registered => SubmittedAt,
        Measure.Dropped => DroppedAt,
        Measure.Commended => CommendedAt,
        Measure.Retired => RetiredAt,
        _ => Reached.TryGetValue(measure, out var at) ? at : null,
    };

    public static CountedDossier From(Dossier dossier) => new(
        dossier.Code.ToString(),
        dossier.Name,
        dossier.Unit,
        dossier.Subject,
        dossier.Field,
        dossier.Kind,
        dossier.Level,
        dossier.SubmittedAt,
        dossier.Status is DossierStatus.Rejected or DossierStatus.Withdrawn ? dossier.ClosedAt : null,
        dossier.Status == DossierStatus.AwardRevoked ? null : Milestones.CommendedAt(dossier))
    {
        Programme = dossier.Programme,
        Group = dossier.Answers[GroupField],
        Draft = dossier.Draft,
        SubjectName = dossier.SubjectName,
        Start = dossier.Answers["start"],
        Target = dossier.Answers["target"],
        Status = dossier.Status,
        RetiredAt = dossier.Status == DossierStatus.Retired ? dossier.ClosedAt : null,
        Reached = Milestones.Of(dossier),
    };
}
