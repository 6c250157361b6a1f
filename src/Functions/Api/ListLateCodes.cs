using DanVanKheo.Registrations;

namespace DanVanKheo.Api;

/// <summary>GET late-codes</summary>
public sealed class ListLateCodes(LateCodeStore codes) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<LateCodeAnswer>>("listLateCodes", "late-codes", ApiScopes.WriteDossiers, "The codes that let units register late, the newest first, and how often each was used.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Require(call.Directory.Bloc.Id, LateCodes.Role);
        return ApiAnswer.Of(new Listed<LateCodeAnswer>([.. (await codes.AllAsync(cancellationToken)).Select(LateCodeAnswer.Of)], null));
    }
}
