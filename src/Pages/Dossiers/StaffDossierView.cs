using DanVanKheo.Appraisals;
using DanVanKheo.Discussions;
using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.Layout;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using DanVanKheo.Rules;
using DanVanKheo.Staff;

namespace DanVanKheo.Dossiers;

/// <summary>
/// Everything about one dossier, for an officer who may read it. A message POSTs <c>id</c>, <c>audience</c>, <c>text</c>, <c>nonce</c> to <c>/can-bo/ho-so/{code}/trao-doi</c>; a tag
/// <c>tag</c>, or <c>remove</c>, and <c>nonce</c> to <c>/can-bo/ho-so/{code}/nhan</c>. A file is at <c>/can-bo/minh-chung/{code}/tep/{id}</c>.
/// </summary>
/// <param name="Contact">Contact data; null until the reader asks for it with <c>?lien-he=co</c>, which the history keeps.</param>
/// <param name="BrokenAt">The number of the first line of the history that does not fit; null when the chain holds.</param>
public sealed record StaffDossierView(
    string Code,
    string Name,
    string Unit,
    string Subject,
    DossierStatus Status,
    DateTimeOffset SubmittedAt,
    StageBarView Stages,
    IReadOnlyList<AnswerSection> Sections,
    IReadOnlyList<AnswerLine>? Contact,
    IReadOnlyList<EvidenceFile> Files,
    IReadOnlyList<EvidenceClaim> Claims,
    IReadOnlyList<EarlierOpinion> Opinions,
    IReadOnlyList<HistoryLine> History,
    int? BrokenAt,
    WhyView Why,
    string Nonce)
{
    /// <summary>Who has it now; empty when nobody does.</summary>
    public string Holders { get; init; } = "";

    public DateTimeOffset? Due { get; init; }

    public int DaysHeld { get; init; }

    public int DaysLate { get; init; }

    /// <summary>What changed when it was last sent again; null when it was sent once.</summary>
    public RevisionView? Revision { get; init; }

    public AppraisalTable? Appraisal { get; init; }

    public FollowUpView? FollowUp { get; init; }

    public IReadOnlyList<StaffDecision> Decisions { get; init; } = [];

    /// <summary>Papers of the office that speak of the dossier.</summary>
    public IReadOnlyList<StaffPaper> Papers { get; init; } = [];

    public IReadOnlyList<SentLetter> Letters { get; init; } = [];

    public IReadOnlyList<MessageLine> Messages { get; init; } = [];

    public MessageInput Message { get; init; } = MessageInput.Fresh;

    /// <summary>Whom a message may be meant for.</summary>
    public IReadOnlyList<Audience> Audiences { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string TypedTag { get; init; } = "";

    public IReadOnlyList<StaffAction> Actions { get; init; } = [];

    /// <summary>The reader's own task here, and the nonce that opens it by POST to <c>/viec/mo</c>; null when nothing waits for them.</summary>
    public string? Task { get; init; }

    public string TaskNonce { get; init; } = "";

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    public PageTurn HistoryTurn { get; init; } = PageTurn.Only with { Total = History.Count };

    public PageTurn LettersTurn { get; init; } = PageTurn.Only;

    public PageTurn MessagesTurn { get; init; } = PageTurn.Only;
}
