using DanVanKheo.Evidence;
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
    string? ReturnReason = null,
    IReadOnlyDictionary<string, QuestionPlace>? Places = null);
