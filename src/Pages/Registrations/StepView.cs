using DanVanKheo.Revisions;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>One step of the form. Posts back to its own address with the nonce and one form value per field id.</summary>
/// <param name="Mending">What the reviewer asked to mend, when the dossier came back; else null.</param>
public sealed record StepView(
    string Slug,
    string Title,
    JourneyView Journey,
    IReadOnlyList<FieldView> Fields,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce,
    MendingView? Mending = null);
