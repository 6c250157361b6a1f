using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Handing a task over, substitution, and what the reconciler repaired.</summary>
internal static class SampleHandOvers
{
    private const string Code = "DVK-2027-0042";
    private const string Address = "/y-kien/ho-so/" + Code;

    public static IEnumerable<SamplePage> Pages()
    {
        HandOverView handOver = new(Address, Code, Nested, "Chi bộ, cấp ủy cơ sở cho ý kiến", "Võ Thị Giang", [new("pho-bi-thu", "Trương Thị Oanh, Phó Bí thư Thường trực"), new("truong-ban", Hostile)], new(), [], false, null, Nonce);
        yield return SamplePage.Of<HandOverPage, HandOverView>("hand-over", Address + "/chuyen", handOver);
        yield return SamplePage.Of<HandOverPage, HandOverView>("hand-over-nobody", Address + "/chuyen", handOver with { Candidates = [], Verified = true });
        yield return SamplePage.Of<HandOverPage, HandOverView>("hand-over-problems", Address + "/chuyen", handOver with
        {
            CodeSentTo = "bithu.hdnd@khoi.example.vn",
            Input = new("", Hostile, "12"),
            Problems = [new("person", "ReceiverMissing"), new("reason", "ReasonTooShort", 10), new("code", "CodeWrong", 3)],
        });
        SubstitutionsView away = new("Mai Thị Lan", [new("Mai Thị Lan", "Nguyễn Thành Nam", new(2027, 4, 19), new(2027, 4, 25), Hostile, true), new("Đỗ Văn Minh", "Mai Thị Lan", new(2027, 5, 3), new(2027, 5, 7), "Nghỉ phép năm.", false)], [new("bi-thu", "Nguyễn Thành Nam, Bí thư")], new(), [], Nonce);
        yield return SamplePage.Of<SubstitutionsPage, SubstitutionsView>("substitutions", "/viec/uy-quyen", away);
        yield return SamplePage.Of<SubstitutionsPage, SubstitutionsView>("substitutions-problems", "/viec/uy-quyen", away with
        {
            Known = [],
            Input = new("", "31/02/2027", "01/01/2027", "Bận"),
            Problems = [new("substitute", "SubstituteMissing"), new("from", "NotDate"), new("to", "DateInPast"), new("reason", "ReasonTooShort", 10)],
        });
        Reconciliation quiet = new(Now, 42, 0, 0, 0, []);
        yield return SamplePage.Of<ReconciliationPage, ReconciliationView>("reconciliation", "/can-bo/doi-soat", new([quiet, quiet with { Started = 1, Hinted = 2, Moved = 1, Codes = [Code, "DVK-2027-0043"] }], Nonce));
        yield return SamplePage.Of<ReconciliationPage, ReconciliationView>("reconciliation-none", "/can-bo/doi-soat", new([], Nonce));
    }
}
