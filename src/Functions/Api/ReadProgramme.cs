using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>GET programmes/{id}</summary>
public sealed class ReadProgramme(ProgrammeShelf programmes, OrganisationDirectory directory) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<ProgrammeDetails>("readProgramme", "programmes/{id}", ApiScopes.ReadOrganisations, "Route, fields and awards: what a registration must say.");

    public Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => programmes.Active.FirstOrDefault(p => p.Id == call["id"]) is { } programme
        ? Task.FromResult(ApiAnswer.Of(ProgrammeDetails.Of(programme, new RegistrationForm(programme, directory))))
        : throw new ApiProblem(StatusCodes.Status404NotFound, "ProgrammeUnknown");
}
