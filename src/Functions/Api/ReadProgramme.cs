using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>GET programmes/{id}</summary>
public sealed class ReadProgramme(Programme programme, RegistrationForm form) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<ProgrammeDetails>("readProgramme", "programmes/{id}", ApiScopes.ReadOrganisations, "Route, fields and awards: what a registration must say.");

    public Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => call["id"] == programme.Id
        ? Task.FromResult(ApiAnswer.Of(ProgrammeDetails.Of(programme, form)))
        : throw new ApiProblem(StatusCodes.Status404NotFound, "ProgrammeUnknown");
}
