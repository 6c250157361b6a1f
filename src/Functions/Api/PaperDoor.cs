using DanVanKheo.Papers;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>Opens papers for who prepares commendations.</summary>
public sealed class PaperDoor(PaperStore papers)
{
    public static void Require(ApiCall call) => call.Require(call.Directory.Bloc.Id, PaperRole.Officer);

    /// <exception cref="RuleBroken">There is none.</exception>
    public async Task<StoredPaper> OpenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        Require(call);
        return await papers.FindAsync(call["id"], cancellationToken) ?? throw new RuleBroken("UnknownPaper", call["id"]);
    }
}
