using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

public sealed class EvidencePiecesTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(EvidencePieces.Size, 1, EvidencePieces.Size)]
    [InlineData(EvidencePieces.Size + 1, 2, 1)]
    [InlineData(EvidenceRules.LargestFile, 50, EvidencePieces.Size)]
    public void A_file_is_cut_without_gap_or_rest(long size, int count, int last)
    {
        Assert.Equal((count, last), (EvidencePieces.Count(size), EvidencePieces.Length(size, count - 1)));
        Assert.Equal(size, Enumerable.Range(0, count).Sum(piece => (long)EvidencePieces.Length(size, piece)));
        Assert.Equal((0, 0), (EvidencePieces.Length(size, count), EvidencePieces.Length(size, -1)));
    }

    [Fact]
    public void Block_ids_have_one_length() => Assert.Single(((int[])[0, 9, 10, 49, 99_999]).Select(p => EvidencePieces.BlockId(p).Length).Distinct());
}
