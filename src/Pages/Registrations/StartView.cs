using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>
/// Before the first step: for each programme what will be asked, until when, and a POST button that opens a draft, with the programme's id as
/// <c>chuong-trinh</c> where there are several. Outside every window the button is not there; a late code is POSTed as <c>lateCode</c> to the same address.
/// </summary>
public sealed record StartView(IReadOnlyList<ProgrammeEntry> Programmes)
{
    /// <summary>Id of the programme a late code was typed for; empty before.</summary>
    public string Chosen { get; init; } = "";

    /// <summary>What was typed.</summary>
    public string LateCode { get; init; } = "";

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}
