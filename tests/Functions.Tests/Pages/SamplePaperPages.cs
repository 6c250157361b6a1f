using DanVanKheo.Commendations;
using DanVanKheo.Functions.Tests.Papers;
using DanVanKheo.Papers;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The pages of papers and certificates in the states that look different.</summary>
internal static class SamplePaperPages
{
    private const string Address = "/can-bo/van-ban/to-trinh-2027-1";

    private static readonly OfficePaper Draft = new("to-trinh-2027-1", PaperType.Submission, "2027", new Dictionary<string, string>(), 2, "chanh-van-phong", Now);
    private static readonly OfficePaper Final = Draft with { Number = 5, Date = new(2027, 7, 8), Signer = "bi-thu", Content = new string('a', 64) };
    private static readonly OfficePaper Signed = Final with { Signed = new("Tờ trình đã ký.pdf", "application/pdf", 1234567, new string('b', 64), "chanh-van-phong", Now), Amends = "to-trinh-2026-1" };
    private static readonly Choice[] Signers = [new("bi-thu", "Nguyễn Thành Nam, Bí thư"), new("pho-bi-thu", "Trương Thị Oanh, Phó Bí thư Thường trực")];

    private static readonly PaperView View = new(
        Address, Draft, SamplePapers.Submission(SamplePapers.Frame(SamplePapers.UnderHd05, number: null, draft: 2)), PaperStandards.Hd05.Source, 0,
        [.. PaperFields.Of(PaperType.Submission).Select(f => new PaperTextField(f, f == PaperFields.Proposal ? Hostile : Nested))], Signers, "", "", "", [], Nonce);

    public static IEnumerable<SamplePage> Pages()
    {
        var decision = new OfficePaper("quyet-dinh-5-1", PaperType.Decision, "5", Draft.Texts, 1, "chanh-van-phong", Now);
        Choice[] choices = [new("Report|2027-h1", "Báo cáo sơ kết 6 tháng đầu năm 2027"), new("Submission|2027", "Tờ trình khen thưởng năm 2027"), new("Minutes", "Biên bản"), new("ScoreSheet", "Phiếu thẩm định"), new("Notice|2027", "Thông báo"), new("Ceremony|2027", "Danh sách")];
        yield return SamplePage.Of<PapersPage, PapersView>("papers", "/can-bo/van-ban", new([new(Address, Signed, "05-TTr/ĐUK"), new(Address, Final, "05-TTr/ĐUK"), new(Address, decision, "")], choices, "", "", [], Nonce));
        yield return SamplePage.Of<PapersPage, PapersView>("papers-none", "/can-bo/van-ban", new([], choices, "Minutes", Hostile, [new("dossier", "DossierUnknown", Hostile)], Nonce));
        yield return SamplePage.Of<PaperPage, PaperView>("paper-draft", Address, View);
        yield return SamplePage.Of<PaperPage, PaperView>("paper-problems", Address, View with { Faults = 3, Date = "31/02/2027", ChosenSigner = "bi-thu", Problems = [new("date", "NotDate"), new("signer", "SignerMissing"), new("proposal", "TooLong", 8000, 8001)] });
        yield return SamplePage.Of<PaperPage, PaperView>("paper-final", Address, View with { Paper = Final, Content = SamplePapers.Submission(SamplePapers.Frame(SamplePapers.UnderHd05, draft: 2)), Signer = "Nguyễn Thành Nam", Problems = [new("file", "SignedType")] });
        yield return SamplePage.Of<PaperPage, PaperView>("paper-signed", Address, View with { Paper = Signed, Content = SamplePapers.Submission(SamplePapers.Frame(SamplePapers.UnderHd05)), Signer = "Nguyễn Thành Nam" });
        yield return SamplePage.Of<PaperPage, PaperView>("paper-decision", Address, View with { Paper = decision, Content = SamplePapers.Decision(SamplePapers.StateFrame(draft: 1)), Fields = [new(PaperFields.Money, Hostile)] });
        foreach (var page in Formats().Concat(Certificates())) yield return page;
    }

    private static IEnumerable<SamplePage> Formats()
    {
        FormatFinding[] findings =
        [
            new("MarginLeft", PaperPart.Page, 0, "", "20 mm", "30 mm", PaperStandards.Hd05.Source), new("Side", PaperPart.Text, 12, Hostile, "", "Both", PaperStandards.Hd05.Source),
            .. FormatCheck.Codes.Distinct().Where(c => c != "Side").Select((c, i) => new FormatFinding(c, Enum.GetValues<PaperPart>()[i % Enum.GetValues<PaperPart>().Length], i, "Số: 5-QĐ/ĐUK", "Số: 5-QĐ/ĐUK", "Số 05-QĐ/ĐUK", PaperStandards.Hd05.Source)),
        ];
        yield return SamplePage.Of<FormatPage, FormatView>("format", "/can-bo/kiem-the-thuc", new("", null, "", [], [], Nonce));
        yield return SamplePage.Of<FormatPage, FormatView>("format-found", "/can-bo/kiem-the-thuc", new("hd05", PaperStandards.Hd05, "Tờ trình.docx", findings, [], Nonce));
        yield return SamplePage.Of<FormatPage, FormatView>("format-clean", "/can-bo/kiem-the-thuc", new("auto", PaperStandards.Nd30, Hostile, [], [], Nonce));
        yield return SamplePage.Of<FormatPage, FormatView>("format-problem", "/can-bo/kiem-the-thuc", new("auto", null, "", [], [new("file", "NotDocx", "x.docx")], Nonce));
    }

    private static IEnumerable<SamplePage> Certificates()
    {
        Choice[] awards = [new("giay-khen", "Giấy khen"), new("bieu-duong", "Biểu dương")];
        var print = new CertificatePrint(CertificateSheet.All[0], 0, 0, false);
        yield return SamplePage.Of<CertificateRollPage, CertificateRollView>("certificates", "/can-bo/giay-khen", new("2027", "", "", "", awards, print, [.. SamplePapers.Certificates.Take(4)], 30, [], Samples.Nonce) { Turn = new(2, 8, 4, "/can-bo/giay-khen?nam=2027") });
        yield return SamplePage.Of<CertificateRollPage, CertificateRollView>("certificates-form", "/can-bo/giay-khen", new("2027", "giay-khen", "-2,5", "4", awards, new(CertificateSheet.All[1], -2.5, 4, true), [SamplePapers.Certificates[0] with { SubjectName = Hostile }], 1, [], Samples.Nonce));
        yield return SamplePage.Of<CertificateRollPage, CertificateRollView>("certificates-none", "/can-bo/giay-khen", new("2027", "", "xa", "99", awards, print, [], 0, [new("x", "OffsetWrong"), new("y", "OffsetWrong")], Samples.Nonce));
    }
}
