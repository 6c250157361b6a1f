using DanVanKheo.Programmes;

namespace DanVanKheo.Api;

/// <summary>GET programmes</summary>
public sealed class ListProgrammes(ProgrammeShelf programmes) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<Line>>("listProgrammes", "programmes", ApiScopes.ReadOrganisations, "The programmes this app carries.");

    public Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => Task.FromResult(ApiAnswer.Of(new Listed<Line>([.. programmes.Active.Select(p => new Line(p.Id, p.Name))], null)));

    public sealed record Line(string Id, LocalText Name);
}
