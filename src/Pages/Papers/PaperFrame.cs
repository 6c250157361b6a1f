using DanVanKheo.Organisations;

namespace DanVanKheo.Papers;

/// <summary>What every paper of the office has around its text.</summary>
/// <param name="Symbol">What stands for the body in numbers: ĐUK.</param>
/// <param name="Day">On the paper, or today while it is a draft.</param>
/// <param name="Number">Null until it is given.</param>
/// <param name="Draft">Which draft; null on the copy that is signed.</param>
public sealed record PaperFrame(Organisation Issuer, string Symbol, DateOnly Day, int? Number, int? Draft, Person Signer)
{
    public PaperStandard Standard => PaperStandards.For(Issuer.Letterhead.Side, Day);
}
