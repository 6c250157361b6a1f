using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

/// <summary>What clamd says, what it means for who may open a file, and when it is asked again.</summary>
public sealed class ScanTests
{
    [Theory]
    [InlineData("stream: OK\0", ScanState.Clean, "")]
    [InlineData("stream: OK\n", ScanState.Clean, "")]
    [InlineData("stream: Eicar-Test-Signature FOUND\0", ScanState.Infected, "Eicar-Test-Signature")]
    [InlineData("stream: Win.Test FOUND OK FOUND\0", ScanState.Infected, "Win.Test FOUND OK")]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", ScanState.Unreachable, "INSTREAM size limit exceeded. ERROR")]
    [InlineData("stream: Can't allocate memory ERROR\0", ScanState.Unreachable, "stream: Can't allocate memory ERROR")]
    [InlineData("stream:  FOUND", ScanState.Unreachable, "stream:  FOUND")]
    [InlineData("OK", ScanState.Unreachable, "OK")]
    [InlineData("stream: NOT OK", ScanState.Unreachable, "stream: NOT OK")]
    [InlineData("UNKNOWN COMMAND", ScanState.Unreachable, "UNKNOWN COMMAND")]
    [InlineData("", ScanState.Unreachable, "")]
    public void Only_a_plain_verdict_is_one(string reply, ScanState state, string detail) => Assert.Equal(new ScanVerdict(state, detail), ClamdReply.Read(reply));

    [Theory]
    [InlineData(ScanState.NotScanned, true)]
    [InlineData(ScanState.Waiting, false)]
    [InlineData(ScanState.Unreachable, false)]
    [InlineData(ScanState.Clean, true)]
    [InlineData(ScanState.Infected, false)]
    public void Others_open_what_is_clean_or_what_nobody_scans(ScanState state, bool opens) => Assert.Equal(opens, Files.Named("a.pdf") with { Scan = state } is { MayOpen: true });

    [Fact]
    public void Patience_grows_to_an_hour_and_no_further()
    {
        var waits = Enumerable.Range(0, 40).Select(ScanPatience.After).ToList();
        Assert.Equal(TimeSpan.FromSeconds(15), waits[0]);
        Assert.Equal(TimeSpan.FromSeconds(30), waits[1]);
        Assert.Equal(waits.Order(), waits);
        Assert.Equal(TimeSpan.FromHours(1), waits[^1]);
    }

    [Theory]
    [InlineData("d1/f1", "d1", "f1")]
    [InlineData("d1/f1.nho", "d1", "f1")]
    [InlineData("d1-bao-cao/f1", "d1-bao-cao", "f1")]
    [InlineData("f1", null, null)]
    [InlineData("a/b/c", null, null)]
    [InlineData("/f1", null, null)]
    [InlineData("d1/.nho", null, null)]
    public void A_blob_names_its_row(string blob, string? draft, string? id) => Assert.Equal(draft is null ? null : (draft, id!), UploadSweep.RowOf(blob));

    /// <summary>Whether a row names it, its age in days, whether it goes.</summary>
    [Theory]
    [InlineData(true, 400, false)]
    [InlineData(false, 400, true)]
    [InlineData(false, 7.001, true)]
    [InlineData(false, 7, false)]
    [InlineData(false, 0, false)]
    [InlineData(false, -1, false)]
    public void Nobodys_blobs_go_after_a_week_and_named_ones_never(bool hasRow, double days, bool goes)
    {
        var now = new DateTimeOffset(2027, 3, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(goes, UploadSweep.IsAbandoned(hasRow, now.AddDays(-days), now));
    }
}
