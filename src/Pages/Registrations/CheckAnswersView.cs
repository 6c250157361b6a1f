using DanVanKheo.Evidence;
using DanVanKheo.Revisions;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>Everything as it will be sent. POSTs <c>nonce</c> to <c>/dang-ky/xem-lai</c>, which mails a code and leads to <c>/dang-ky/ma</c>.</summary>
/// <param name="Places">Where each question is asked, by field id: a problem leads there.</param>
public sealed record CheckAnswersView(
    JourneyView Journey,
    IReadOnlyList<AnswerSection> Sections,
    IReadOnlyList<EvidenceFile> Files,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce,
    MendingView? Mending = null,
    IReadOnlyDictionary<string, QuestionPlace>? Places = null)
{
    /// <summary>What the submitter said to the return so far; posted as <c>done</c> and <c>note-{item}</c>.</summary>
    public Mended? Said { get; init; }

    /// <summary>The results named, and what proves each.</summary>
    public IReadOnlyList<EvidenceClaim> Claims { get; init; } = [];

    public bool EvidenceLocked { get; init; }

    /// <summary>The submitter's address when the reader is a co-owner, who may not send; else null.</summary>
    public string? SentBy { get; init; }
}
