using DanVanKheo.Appraisals;
using DanVanKheo.Commendations;
using DanVanKheo.Councils;
using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.Nominations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using DanVanKheo.Rules;
using DanVanKheo.Staff;

namespace DanVanKheo.Opinions;

/// <summary>
/// The dossier and the form for one opinion. The form POSTs to <paramref name="Address"/>: <c>nonce</c>, <c>verdict</c> (one of <see cref="Offered"/>),
/// <c>reason</c>, <c>code</c> unless <paramref name="Verified"/>, and <c>award</c>, <c>date</c> (dd/MM/yyyy), <c>signer</c> at the commendation stage.
/// "Gửi mã" POSTs <c>nonce</c> to <c>{Address}/ma</c>. A file is at <c>{Address}/tep/{id}</c>.
/// </summary>
/// <param name="Verified">True when this browser proved the address a short while ago; then no code is asked.</param>
/// <param name="CodeSentTo">The address a code was just mailed to; null before it was asked for.</param>
public sealed record OpinionView(
    string Address,
    string Code,
    string Name,
    string Unit,
    string Person,
    string Position,
    StageKind Kind,
    string StageName,
    DateTimeOffset Due,
    bool Overdue,
    StageBarView Stages,
    IReadOnlyList<AnswerSection> Sections,
    IReadOnlyList<EvidenceFile> Files,
    IReadOnlyList<EarlierOpinion> Earlier,
    OpinionInput Input,
    IReadOnlyList<FieldProblem> Problems,
    CommendationChoices? Commendation,
    bool Verified,
    string? CodeSentTo,
    string Nonce)
{
    /// <summary>How it came in; null when there is nothing to say.</summary>
    public OriginView? Origin { get; init; }

    /// <summary>Why the reader sees this dossier.</summary>
    public WhyView? Why { get; init; }

    /// <summary>The verdicts this stage may end with.</summary>
    public IReadOnlyList<Verdict> Offered { get; init; } = [Verdict.Approve, Verdict.Return, Verdict.Reject];

    /// <summary>What speaks for or against commending; null at other stages.</summary>
    public ChecksView? Checks { get; init; }

    /// <summary>The places of the year; null at other stages than nomination.</summary>
    public QuotaView? Quota { get; init; }

    /// <summary>Whom the reader stands in for; empty for the person who was asked first.</summary>
    public string InPlaceOf { get; init; } = "";

    /// <summary>What the panel has said; null where no panel was asked.</summary>
    public AppraisalTable? Appraisal { get; init; }

    /// <summary>Other dossiers of the same points, and whom the rules prefer among them; null when there are none.</summary>
    public TiePreference? Tie { get; init; }

    /// <summary>The model's life since its registration; null before anything happened.</summary>
    public FollowUpView? FollowUp { get; init; }

    /// <summary>Where the task can be handed over; null when it cannot.</summary>
    public string? HandOver { get; init; }

    public DiscussionLink? Discussion { get; init; }

    /// <summary>The council's vote, at the stage that waits for one.</summary>
    public CouncilCount? Council { get; init; }

    /// <summary>What a return may name; posted as <c>points</c>, once for each tick.</summary>
    public MendChoices? Mending { get; init; }

    /// <summary>The results named, and what proves each.</summary>
    public IReadOnlyList<EvidenceClaim> Claims { get; init; } = [];

    /// <summary>What changed since the time before; null when the dossier was sent once.</summary>
    public RevisionView? Revision { get; init; }

    /// <summary>True after a return: the clock stood still meanwhile.</summary>
    public bool Resumed { get; init; }
}
