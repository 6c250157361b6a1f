using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>The programme a call is for.</summary>
internal static class ApiProgramme
{
    /// <exception cref="ApiProblem">The call names none where there are several, or one that is not among them.</exception>
    public static Programme Read(IReadOnlyList<Programme> offered, string? named) =>
        ProgrammeChoice.Read(offered, named ?? "") ?? throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "ProgrammeUnknown", [new FieldProblem("programme", "ChoiceMissing")]);
}
