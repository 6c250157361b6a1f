namespace DanVanKheo.Api;

/// <summary>GET programmes/{id}/editions</summary>
public sealed class ListEditions(EditionDoor door) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<EditionAnswer>>("listEditions", "programmes/{id}/editions", ApiScopes.ReadOrganisations, "Every edition of a programme's rules, the newest first: those that held, proposals, and what was put aside.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) =>
        ApiAnswer.Of(new Listed<EditionAnswer>([.. (await door.ListAsync(call, cancellationToken)).Select(EditionAnswer.Of)], null));
}
