using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Development;

/// <summary>Each form element and component in each state. Every state is a set of its own, because a field's id is its anchor.</summary>
public sealed record ComponentsView(
    IReadOnlyList<FieldView> Empty,
    IReadOnlyList<FieldView> Filled,
    IReadOnlyList<FieldView> Wrong,
    IReadOnlyList<FieldProblem> Problems,
    StageBarView Stages,
    JourneyView Journey,
    IReadOnlyList<AnswerSection> Answers,
    IReadOnlyList<EvidenceFile> Files,
    string Nonce);
