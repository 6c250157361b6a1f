using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Retention;
using DanVanKheo.SetUp;
using DanVanKheo.Staff;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Pages of the audit, of keeping and destroying, of sessions and of the set-up.</summary>
internal static class SampleAudit
{
    private const string Code = "DVK-2027-0042";
    private static readonly string Seal = new('a', 64);
    private static readonly IReadOnlyList<AuditFault> Faults = [.. Enum.GetValues<AuditFaultKind>().Select((kind, i) => new AuditFault(kind is AuditFaultKind.Root or AuditFaultKind.RootRemoved ? "" : Code, i + 1, kind, "x"))];
    private static readonly IReadOnlyDictionary<RetentionClass, int> Years = new Dictionary<RetentionClass, int> { [RetentionClass.Dossier] = 20, [RetentionClass.Unsuccessful] = 5 };

    public static IEnumerable<SamplePage> Pages()
    {
        var run = new AuditRun("1", "x", Now, Now.AddMinutes(3), "", 100_482, 2_048_113, 0);
        AuditCheckLine good = new(run, "Mai Thị Lan"), bad = new(run with { Id = "2", Faults = 512 }, Hostile), running = new(run with { Id = "3", FinishedAt = null }, "Mai Thị Lan");
        yield return SamplePage.Of<AuditPage, AuditView>("audit", "/can-bo/so-vet", new(12, Seal, Now, [], [running, good, bad], Nonce));
        yield return SamplePage.Of<AuditPage, AuditView>("audit-none", "/can-bo/so-vet", new(0, AuditChain.Start, null, [], [], Nonce));
        yield return SamplePage.Of<AuditPage, AuditView>("audit-broken", "/can-bo/so-vet", new(12, Seal, Now, [.. Faults.TakeLast(2)], [bad], Nonce));
        yield return SamplePage.Of<AuditCheckPage, AuditCheckView>("audit-check-running", "/can-bo/so-vet/lan/3", new(running, []));
        yield return SamplePage.Of<AuditCheckPage, AuditCheckView>("audit-check-good", "/can-bo/so-vet/lan/1", new(good, []));
        yield return SamplePage.Of<AuditCheckPage, AuditCheckView>("audit-check-bad", "/can-bo/so-vet/lan/2", new(bad, Faults));
        yield return SamplePage.Of<AuditLogPage, AuditLogView>("audit-log", $"/can-bo/so-vet/nhat-ky?ma={Code}", new(Code, [.. Lines()], [], Now));
        yield return SamplePage.Of<AuditLogPage, AuditLogView>("audit-log-broken", $"/can-bo/so-vet/nhat-ky?ma={Code}", new(Code, [.. Lines()], Faults, Now));
        foreach (var page in Kept().Concat(Access())) yield return page;
    }

    private static IEnumerable<SamplePage> Kept()
    {
        var minutes = new Minutes("1", MinutesKind.Destroy, "03-BB/ĐUK", new(2048, 1, 15), "Nguyễn Văn A\nTrần Thị B", [Code, "DVK-2027-0043"], "x", Now, Now);
        yield return SamplePage.Of<RetentionPage, RetentionView>("retention", "/can-bo/luu-tru", new(2027, Years, [new(Code, Hostile, Unit, DossierStatus.Commended, new(2048, 1, 1))], [new(Code, Hostile, "x", Now)], [minutes, minutes with { Kind = MinutesKind.Anonymise, DoneAt = null }], new(), "", "", [], Nonce));
        yield return SamplePage.Of<RetentionPage, RetentionView>("retention-problems", "/can-bo/luu-tru", new(2027, Years, [], [], [], new("", "", "31/02/2048", "Một người", "DVK-1"), "sai", "Ngắn", [new("kind", "MinutesKind"), new("number", "Missing"), new("date", "NotDate"), new("people", "MinutesPeople", 2), new("dossiers", "MinutesTooEarly", Code), new("held", "MinutesUnknown", "sai")], Nonce));
        yield return SamplePage.Of<ContactPage, ContactView>("contact-find", "/can-bo/lien-he", new("sai", "", "", "", "", [new("ma", "MinutesUnknown", "sai")], Nonce));
        yield return SamplePage.Of<ContactPage, ContactView>("contact", "/can-bo/lien-he", new(Code, Hostile, "tiep.xuc.cu.tri@vanphong.example.vn", "sai", "Ngắn", [new("email", "NotEmail"), new("reason", "TooShort", 10, 4)], Nonce));
        yield return SamplePage.Of<MyPhonePage, MyPhoneView>("my-phone", "/ho-so-cua-toi/dien-thoai", new([Code, "DVK-2027-0043"], "sai", [new("phone", "NotPhone")], Nonce));
        yield return SamplePage.Of<MyPhonePage, MyPhoneView>("my-phone-none", "/ho-so-cua-toi/dien-thoai", new([], "", [], Nonce));
    }

    private static IEnumerable<SamplePage> Access()
    {
        var session = new StaffSession("a", "x", Now, Now, Now.AddDays(30), "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36", "203.0.113.7", true);
        yield return SamplePage.Of<SessionsPage, SessionsView>("sessions", "/viec/phien", new([session, session with { Id = "b", Remembered = false, Browser = "Mozilla/5.0 (iPhone) Safari/604.1" }, session with { Id = "c", Browser = Hostile }], "a", Nonce));
        yield return SamplePage.Of<SignInPage, SignInView>("sign-in-remembered", "/dang-nhap", new("", "/viec", []) { Known = new("Mai Thị Lan", Nonce, false) });
        yield return SamplePage.Of<SignInPage, SignInView>("sign-in-account", "/dang-nhap", new("", "/viec", []) { Known = new("Mai Thị Lan", "", true) });
        yield return SamplePage.Of<SetUpPage, SetUpView>("set-up", "/cai-dat", new(
            [new("storage", HealthState.Good, "Storage.Good"), HealthRules.Mail(2, TimeSpan.Zero), HealthRules.Clock(TimeSpan.Zero), HealthRules.Stuck(1), HealthRules.Address("http://localhost:7071", true), new("zone", HealthState.Good, "Zone", "09:00 01/03/2027"), HealthRules.Administrator("Mai Thị Lan", "vanphong@khoi.example.vn")],
            "vanphong@khoi.example.vn", false, false, Nonce));
        yield return SamplePage.Of<SetUpPage, SetUpView>("set-up-broken", "/cai-dat", new(
            [new("storage", HealthState.Bad, "Storage.Silent"), HealthRules.Mail(2, TimeSpan.FromHours(3)), HealthRules.Clock(TimeSpan.FromHours(1)), HealthRules.Clock(null), HealthRules.Address("https://dvk.tinh.gov.vn", false), HealthRules.Address("https://dvk.tinh.gov.vn", true), HealthRules.Administrator("Mai Thị Lan", "lan@tinh.gov.vn")],
            "lan@tinh.gov.vn", true, true, Nonce));
    }

    private static IEnumerable<AuditLine> Lines()
    {
        AuditHead? last = null;
        foreach (var (actor, act, detail) in ((string, string, string)[])[("submitter", "Submitted", ""), ("bt-phu-nu", "OpinionGiven", "chi-bo 1: Approve"), ("system", "ActOfTomorrow", Hostile), ("quan-tri", "Destroyed", "03-BB/ĐUK")])
        {
            var entry = AuditChain.Append(last, Code, $"k{last?.Length}", Now, actor, "link, code", act, detail, actor == "system" ? "" : "203.0.113.7 Mozilla/5.0 (Windows NT 10.0) Chrome/140.0", "s");
            last = AuditHead.After(entry);
            yield return new(act == "Submitted" ? entry.Erased() : entry, actor == "bt-phu-nu" ? "Võ Thị Giang" : "");
        }
    }
}
