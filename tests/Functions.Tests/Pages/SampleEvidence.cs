using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.Opinions;
using DanVanKheo.Registrations;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Pages of evidence: every state of a scan, results with and without files, hostile names.</summary>
internal static class SampleEvidence
{
    private const string Code = "DVK-2027-0042";
    private const string Board = "/can-bo/minh-chung";

    private static readonly EvidenceFile Picture = new("f3", Hostile, "image/png", 2048, new string('c', 64), Hostile, Now)
    {
        TakenOn = new(2027, 2, 5),
        Place = Hostile,
        MayPublish = true,
        Claims = ["k1"],
        Scan = ScanState.Clean,
        Preview = "image/jpeg",
    };

    public static IReadOnlyList<EvidenceFile> EveryState { get; } =
    [
        Picture,
        Files[0] with { Scan = ScanState.Waiting, Claims = ["k1"] },
        Files[1] with { Scan = ScanState.Unreachable },
        Picture with { Id = "f4", Name = "bao-cao.docx", Scan = ScanState.Infected, Threat = "Eicar-Test-Signature", Claims = [] },
        Picture with { Id = "f5", Scan = ScanState.NotScanned, TakenOn = null, Preview = "" },
    ];

    public static IReadOnlyList<EvidenceClaim> Claims { get; } =
    [
        new("k1", new Indicator(0, "Số buổi tiếp xúc tại thôn", "buổi", "0", "12", "30/09/2027"), [EveryState[0], EveryState[1]]),
        new("k2", new Indicator(1, Hostile, "", "", "", ""), []),
    ];

    public static IEnumerable<SamplePage> Pages()
    {
        var typed = new TypedDetails(Nested, "31/02/2027", Hostile, true, ["k2"]);
        yield return SamplePage.Of<EvidencePage, EvidenceView>("evidence-claims", "/dang-ky/minh-chung",
            new(Journey("minh-chung"), EveryState, [new("file", "FileMacros", Hostile), new("file", "ArchiveBomb", "a.docx", 200), new("takenOn", "NotDate")], Nonce) { Claims = Claims, Typed = typed });
        yield return SamplePage.Of<EvidenceDetailsPage, EvidenceDetailsView>("evidence-details", "/dang-ky/minh-chung/f3/sua", new(Journey("minh-chung"), Picture, Claims, TypedDetails.Of(Picture.Details), [], Nonce));
        yield return SamplePage.Of<EvidenceDetailsPage, EvidenceDetailsView>("evidence-details-problems", "/dang-ky/minh-chung/f3/sua", new(Journey("minh-chung"), Picture, Claims, typed, [new("takenOn", "NotDate")], Nonce));
        yield return SamplePage.Of<CheckAnswersPage, CheckAnswersView>("check-claims", "/dang-ky/xem-lai", new(Journey("xem-lai"), Sections, EveryState, [], Nonce) { Claims = Claims });
        yield return SamplePage.Of<EvidenceBoardPage, EvidenceBoardView>("evidence-board", Board, new("", [], true)
        {
            Files = [new(EveryState[3], Code, ""), new(EveryState[2], "", "clamd: ConnectionRefused"), new(EveryState[1], Code, "")],
            Sweep = new(Now, 3, 41_943_040, 1, 2_097_152) { Drafts = 2, DraftsWaiting = 1 },
        });
        yield return SamplePage.Of<EvidenceBoardPage, EvidenceBoardView>("evidence-board-plain", Board + "?ma=x", new("x", [new("ma", "CodeFormat")], false));
        yield return SamplePage.Of<EvidenceBoardPage, EvidenceBoardView>("evidence-board-calm", Board, new("", [], true) { Files = [] });
        yield return SamplePage.Of<DossierEvidencePage, DossierEvidenceView>("dossier-evidence", $"{Board}/{Code}", new($"{Board}/{Code}", Code, Hostile, Unit, EveryState, Claims));
        yield return SamplePage.Of<OpinionPage, OpinionView>("opinion-claims", "/y-kien/ho-so/" + Code, SamplePages.Open with { Files = EveryState, Claims = Claims });
    }
}
