using DanVanKheo.Appraisals;
using DanVanKheo.Commendations;
using DanVanKheo.Councils;
using DanVanKheo.Development;
using DanVanKheo.Dossiers;
using DanVanKheo.Home;
using DanVanKheo.Layout;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Problems;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Showcase;
using DanVanKheo.Staff;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Every page, in the states that look different.</summary>
public static class SamplePages
{
    private const string Code = "DVK-2027-0042";
    private const string Programme = "Phong trào thi đua “Dân vận khéo”";

    public static IReadOnlyList<SamplePage> All { get; } =
    [
        SamplePage.Of<HomePage, HomeView>("home", "/", new([Programme], Cards)),
        .. Registration(),
        .. RegistrationSteps(),
        SamplePage.Of<StatusPage, StatusView>("status", "/ho-so/" + Code, new(Code, Unit, 2027, DossierStatus.UnderReview, LateStages, null)),
        SamplePage.Of<StatusPage, StatusView>("status-commended", "/ho-so/" + Code, new(Code, Unit, 2027, DossierStatus.Commended, Stages, "/mo-hinh/" + Code)),
        SamplePage.Of<ReopenPage, ReopenView>("reopen", $"/can-bo/ho-so/{Code}/mo-lai", new(Code, Hostile, DossierStatus.Rejected, [new("chi-bo", "Chi bộ, cấp ủy cơ sở cho ý kiến"), new("khoi", Unit)], Earlier, "khoi", "Ngắn", [new("reason", "ReopenReasonTooShort", 10)], Nonce)),
        SamplePage.Of<FindDossierPage, FindDossierView>("find", "/ho-so?ma=x", new("dvk 42", [new("ma", "CodeFormat")])),
        .. Opinion(),
        .. Appraisal(),
        SamplePage.Of<CertificatePage, CertificateView>("certificate", "/giay-khen/7K2M-9QXA", Certificate("Giấy khen", Nested)),
        SamplePage.Of<CertificatePage, CertificateView>("certificate-long", "/giay-khen/7K2M-9QXB", Certificate("Biểu dương", Long)),
        SamplePage.Of<GalleryPage, GalleryView>("gallery", "/mo-hinh", new(Cards)),
        SamplePage.Of<GalleryPage, GalleryView>("gallery-empty", "/mo-hinh", new([])),
        SamplePage.Of<ExemplarPage, ExemplarView>("exemplar", "/mo-hinh/" + Code, new(Cards[1], "Văn phòng Đoàn đại biểu Quốc hội", Sections, "7K2M-9QXA", "05-QĐ/ĐUK", new(2027, 6, 30))),
        SamplePage.Of<ExemplarPage, ExemplarView>("exemplar-hostile", "/mo-hinh/" + Code, new(Cards[3], Hostile, Sections, "7K2M-9QXA", "05-QĐ/ĐUK", new(2027, 6, 30))),
        .. SampleShowcase.Pages(),
        .. SamplePeriods.Pages(), .. SampleConferences.Pages(), .. SampleRounds.Pages(),
        .. SampleOutcomes.Pages(),
        .. SampleProgrammes.Pages(),
        .. SampleEvidence.Pages(),
        .. Staff(),
        .. Council(),
        .. SampleCommendations.Pages(),
        .. SampleDesk.Pages(),
        .. SampleFollowUps.Pages(),
        .. SampleDiscussions.Pages(),
        .. SampleHandOvers.Pages(),
        .. SampleApi.Pages(),
        .. SampleImports.Pages(),
        .. SampleJobs.Pages(),
        .. SampleManyOpinions.Pages(),
        .. SampleInstances.Pages(),
        .. SampleOrganisations.Pages(),
        .. SampleAudit.Pages(),
        .. SamplePaperPages.Pages(),
        .. Development(),
        .. Problems(),
    ];

    private static ProgrammeEntry Entry => new("dan-van-kheo", Programme, "", ["Khái quát", "Nội dung", "Kết quả"]);

    private static ProgrammeEntry Closed => Entry with
    {
        IsOpen = false,
        NextOpening = Now,
        Windows = [new(RegistrationLevel.Bloc, [], false, Now, Now.AddDays(59)), new(null, [Unit, Hostile], false, Now, Now.AddDays(90))],
    };

    private static IEnumerable<SamplePage> Registration()
    {
        yield return SamplePage.Of<StartPage, StartView>("start", "/dang-ky", new([Entry]));
        yield return SamplePage.Of<StartPage, StartView>("start-closed", "/dang-ky", new([Closed]) { LateCode = Hostile, Problems = [new("lateCode", "LateCodeUnknown")] });
        yield return SamplePage.Of<StartPage, StartView>("start-several", "/dang-ky", new([Entry, Closed with { Id = "huyen-x", Name = Hostile, Theme = Nested }]) { Problems = [new("chuong-trinh", "ChoiceMissing")] });
        yield return SamplePage.Of<CheckAnswersPage, CheckAnswersView>("check-similar", "/dang-ky/xem-lai", new(Journey("xem-lai"), Sections, Files, [new("lateCode", "WindowClosed")], Nonce)
        {
            Similar = [new(new(2027, 3), Hostile, DossierStatus.UnderReview, 0.8), new(new(2026, 31), Nested, DossierStatus.Commended, 0.75)],
            SimilarAnswer = "another",
            NeedsLateCode = true,
            EnteredFor = "tiep.xuc.cu.tri@vanphong.example.vn",
        });
        yield return SamplePage.Of<ReceiptPage, ReceiptView>("receipt-entered", "/dang-ky/da-gui", new(Code, Nested, Unit, "tiep.xuc.cu.tri@vanphong.example.vn", Now, Stages, "/ho-so/" + Code) { EnteredBy = Hostile, ConfirmNonce = Nonce, MayWithdraw = true });
        yield return SamplePage.Of<MyDossiersPage, MyDossiersView>("mine", "/ho-so-cua-toi", new("sai", [new("email", "NotEmail")]));
        yield return SamplePage.Of<MyDossiersCodePage, MyDossiersCodeView>("mine-code", "/ho-so-cua-toi/ma", new("tiep.xuc.cu.tri@vanphong.example.vn", [new("code", "CodeWrong", 3)], Nonce));
        yield return SamplePage.Of<MyDossiersListPage, MyDossiersListView>("mine-list", "/ho-so-cua-toi/danh-sach", new("tiep.xuc.cu.tri@vanphong.example.vn", [new("a1", "", null, null, Now, Now.AddDays(90)), new("b2", Hostile, Code, DossierStatus.Returned, Now, Now), new("c3", Nested, Code, DossierStatus.Commended, Now, Now)], Nonce));
        yield return SamplePage.Of<EnterForOtherPage, EnterForOtherView>("enter-for-other", "/can-bo/nhap-thay", new("Lê Thị Thu", Nonce));
        yield return SamplePage.Of<EnterForOtherPage, EnterForOtherView>("enter-for-other-several", "/can-bo/nhap-thay", new("Lê Thị Thu", Nonce) { Programmes = [new("dan-van-kheo", Programme), new("huyen-x", Hostile)], Problems = [new("chuong-trinh", "ChoiceMissing")] });
        yield return SamplePage.Of<LateCodesPage, LateCodesView>("late-codes", "/can-bo/ma-nop-muon", new(
            [new("K7QX", Unit, 1, 2, Now, true, "phu.trach@donvi.example.vn", "Lê Thị Thu", Hostile), new("ABCD", Unit, 2, 2, Now, false, "phu.trach@donvi.example.vn", "Lê Thị Thu", Nested)],
            [new("u1", Unit), new("u2", Hostile)], new("u1", "99", "31/02/2027", "sai", "Ngắn"), [new("uses", "LateCodeUses", 50), new("until", "NotDate"), new("email", "NotEmail"), new("reason", "TooShort", 10, 4)], Nonce));
    }

    private static IEnumerable<SamplePage> RegistrationSteps()
    {
        yield return SamplePage.Of<StepPage, StepView>("step", "/dang-ky/khai-quat", new("khai-quat", "Khái quát", Journey("khai-quat"), SampleFields.All, [], Nonce));
        yield return SamplePage.Of<StepPage, StepView>("step-problems", "/dang-ky/khai-quat",
            new("khai-quat", "Khái quát", Journey("khai-quat"), SampleFields.All, SampleFields.Problems, Nonce, Mending));
        yield return SamplePage.Of<StepPage, StepView>("step-locked", "/dang-ky/khai-quat", new("khai-quat", "Khái quát", LockedJourney("khai-quat"), SampleFields.Locked, [new("name", "FieldLocked")], Nonce, Mending));
        yield return SamplePage.Of<EvidencePage, EvidenceView>("evidence-locked", "/dang-ky/minh-chung", new(LockedJourney("minh-chung"), Files, [], Nonce, Mending) { Locked = true });
        yield return SamplePage.Of<CheckAnswersPage, CheckAnswersView>("check-returned", "/dang-ky/xem-lai", new(LockedJourney("xem-lai"), [Sections[0] with { Locked = true }, Sections[1]], Files, [], Nonce, Mending)
        {
            EvidenceLocked = true,
            Said = new("chi-bo", 1, [new("section:noi-dung", true, Hostile)]),
        });
        yield return SamplePage.Of<CheckAnswersPage, CheckAnswersView>("check-co-owner", "/dang-ky/xem-lai", new(Journey("xem-lai"), Sections, Files, [], Nonce) { SentBy = "tiep.xuc.cu.tri@vanphong.example.vn" });
        yield return SamplePage.Of<CoOwnersPage, CoOwnersView>("co-owners", "/dang-ky/dong-so-huu", new([new("ban.be@donvi.example.vn")], "sai", [new("email", "NotEmail")], Nonce));
        yield return SamplePage.Of<CoOwnersPage, CoOwnersView>("co-owners-seen", "/dang-ky/dong-so-huu", new([], "", [], null));
        yield return SamplePage.Of<WithdrawalPage, WithdrawalView>("withdrawal", "/dang-ky/rut", new(Code, Hostile, "tiep.xuc.cu.tri@vanphong.example.vn", false, "", [], Nonce));
        yield return SamplePage.Of<WithdrawalPage, WithdrawalView>("withdrawal-problems", "/dang-ky/rut", new(Code, Nested, "tiep.xuc.cu.tri@vanphong.example.vn", true, "Bận", [new("reason", "WithdrawalReasonTooShort", 10), new("", "DecidedMeanwhile")], Nonce));
        yield return SamplePage.Of<ReceiptPage, ReceiptView>("receipt-withdrawn", "/dang-ky/da-gui", new(Code, Nested, Unit, "tiep.xuc.cu.tri@vanphong.example.vn", Now, Stages, "/ho-so/" + Code) { Status = DossierStatus.Withdrawn, CoOwners = ["ban.be@donvi.example.vn", Hostile], MayWithdraw = true });
        yield return SamplePage.Of<EvidencePage, EvidenceView>("evidence", "/dang-ky/minh-chung", new(Journey("minh-chung"), Files, [new("file", "FileTooLarge", "video-ra-quan.mp4", 25)], Nonce));
        yield return SamplePage.Of<EvidencePage, EvidenceView>("evidence-empty", "/dang-ky/minh-chung", new(Journey("minh-chung"), [], [], Nonce));
        yield return SamplePage.Of<CheckAnswersPage, CheckAnswersView>("check", "/dang-ky/xem-lai", new(Journey("xem-lai"), Sections, Files, [], Nonce));
        yield return SamplePage.Of<SubmissionCodePage, SubmissionCodeView>("code", "/dang-ky/ma", new("tiep.xuc.cu.tri@vanphong.example.vn", [new("code", "CodeWrong", 3)], Nonce));
        yield return SamplePage.Of<ReceiptPage, ReceiptView>("receipt", "/dang-ky/da-gui", new(Code, Nested, Unit, "tiep.xuc.cu.tri@vanphong.example.vn", Now, Stages, "/ho-so/" + Code));
    }

    private static IEnumerable<SamplePage> Council()
    {
        const BallotChoice yes = BallotChoice.For, no = BallotChoice.Against;
        var (passed, quorumless, open) = (SampleVotes.Secret(yes, no, yes, yes, null, yes), SampleVotes.Secret(yes, yes), SampleVotes.Open(yes, no, null, no, yes));
        var ballot = new BallotView("/bieu-quyet/ho-so/" + Code, Code, Nested, Unit, SampleVotes.People["m0"], quorumless, Stages, Sections, Files, Earlier, new(), [], false, null, Nonce);
        yield return SamplePage.Of<BallotPage, BallotView>("ballot", ballot.Address, ballot);
        yield return SamplePage.Of<BallotPage, BallotView>("ballot-open-problems", ballot.Address, ballot with
        {
            Round = open,
            Member = SampleVotes.People["m4"],
            CodeSentTo = "hoidong5@khoi.example.vn",
            Input = new("", "Cần nêu rõ số hộ."),
            Problems = [new("choice", "BallotChoiceMissing"), new("code", "CodeMissing")],
        });
        foreach (var state in Enum.GetValues<BallotState>())
        {
            yield return SamplePage.Of<BallotStatePage, BallotStateView>("ballot-" + state, ballot.Address, new(Code, Hostile, state, state == BallotState.Voted ? new(no, "Cần nêu rõ số hộ.") : null, Stages));
        }

        yield return SamplePage.Of<OpinionPage, OpinionView>("opinion-council-running", "/y-kien/ho-so/" + Code, AtCouncil(SampleVotes.Count([quorumless], Now)));
        yield return SamplePage.Of<OpinionPage, OpinionView>("opinion-council-passed", "/y-kien/ho-so/" + Code, AtCouncil(SampleVotes.Count([quorumless, passed with { Number = 2 }], Now)));
        yield return SamplePage.Of<OpinionPage, OpinionView>("opinion-council-no-quorum", "/y-kien/ho-so/" + Code, AtCouncil(SampleVotes.Count([quorumless], Now.AddDays(30))));
        foreach (var (name, facts) in ((string, MinutesFacts)[])[("minutes", SampleVotes.Minutes(passed)), ("minutes-open", SampleVotes.Minutes(quorumless, open))])
        {
            yield return SamplePage.Of<MinutesPage, MinutesView>(name, "/y-kien/ho-so/" + Code + "/bien-ban", new(Code, MinutesPaper.Write(facts, "vi"), "/y-kien/ho-so/" + Code, "/y-kien/ho-so/" + Code + "/bien-ban.docx"));
        }
    }

    private static OpinionView AtCouncil(CouncilCount count) => new(
        "/y-kien/ho-so/" + Code, Code, Nested, Unit, "Vũ Thị Yến", "Chuyên viên Văn phòng Đảng ủy Khối", StageKind.CouncilVote, "Hội đồng biểu quyết", Due, false,
        Stages, Sections, Files, Earlier, new(), [], null, true, null, Nonce)
    {
        Council = count,
        Offered = count.Offered,
    };

    /// <summary>An opinion that was asked for, before anything was typed.</summary>
    internal static OpinionView Open => new OpinionView(
        "/y-kien/ho-so/" + Code, Code, Nested, Unit, "Võ Thị Giang", "Bí thư chi bộ", StageKind.CellApproval, "Chi bộ, cấp ủy cơ sở cho ý kiến", Due, false,
        Stages, Sections, Files, [], new(), [], null, false, null, Nonce);

    private static IEnumerable<SamplePage> Opinion()
    {
        var open = Open;
        yield return SamplePage.Of<OpinionPage, OpinionView>("opinion", open.Address, open);
        yield return SamplePage.Of<OpinionPage, OpinionView>("opinion-problems", open.Address, open with
        {
            Overdue = true,
            Stages = LateStages,
            Earlier = [Earlier[0] with { Points = ["Chỉ tiêu chưa có số liệu kiểm chứng được", Hostile] }, Earlier[1]],
            Mending = MendChoices,
            Revision = Revision,
            Resumed = true,
            CodeSentTo = "bithu.hdnd@khoi.example.vn",
            Input = new("Return", "Ghi rõ") { Points = ["field:place"] },
            Problems = [new("reason", "ReasonTooShort", 10), new("code", "CodeMissing"), new("points", "PointMissing")],
        });
        yield return SamplePage.Of<OpinionPage, OpinionView>("opinion-commendation", open.Address, open with
        {
            Kind = StageKind.Commendation,
            Name = Long,
            Earlier = Earlier,
            Verified = true,
            Checks = SampleCommendations.Checks with { Staged = true, ProposedHigher = true },
            Quota = new("Tỉnh ủy", 8, 8),
            Commendation = new([new("bieu-duong", "Biểu dương"), new("giay-khen", "Giấy khen")], [new("bi-thu", "Nguyễn Thành Nam, Bí thư"), new("pho-bi-thu", "Trương Thị Oanh, Phó Bí thư Thường trực")]),
        });
        yield return SamplePage.Of<OpinionPage, OpinionView>("opinion-appraisal", open.Address, open with { Kind = StageKind.Appraisal, Appraisal = SampleAppraisals.Table });
        yield return SamplePage.Of<OutcomePage, OutcomeView>("outcome", open.Address, new(Code, Nested, open.StageName, Earlier[0], true, Stages));
        yield return SamplePage.Of<OutcomePage, OutcomeView>("outcome-withdrawn", open.Address, new(Code, Hostile, open.StageName, null, false, Stages));
        yield return SamplePage.Of<OutcomePage, OutcomeView>("outcome-returned-withdrawn", open.Address, new(Code, Nested, open.StageName, Earlier[0] with { Points = [Hostile] }, true, Stages) { Withdrawn = true });
        foreach (var reason in (string[])["Unknown", "Expired", "Reassigned"])
        {
            yield return SamplePage.Of<DeadLinkPage, DeadLinkView>("dead-link-" + reason, "/y-kien/x", new(reason, reason == "Expired" ? new string('A', 43) : null));
        }
    }

    private static IEnumerable<SamplePage> Appraisal()
    {
        const string address = "/tham-dinh/ho-so/" + Code;
        yield return SamplePage.Of<ConflictPage, ConflictView>("conflict", address, SampleAppraisals.Conflict);
        yield return SamplePage.Of<ConflictPage, ConflictView>("conflict-problems", address, SampleAppraisals.Conflict with { Unit = null, Later = true, Input = new("yes", "ngắn"), Problems = [new("reason", "RecusalReasonTooShort", 10)], CodeSentTo = "bithu.hdnd@khoi.example.vn" });
        yield return SamplePage.Of<ScoreSheetPage, ScoreSheetView>("sheet", address, SampleAppraisals.Sheet);
        yield return SamplePage.Of<ScoreSheetPage, ScoreSheetView>("sheet-problems", address, SampleAppraisals.WrongSheet);
        yield return SamplePage.Of<SheetOutcomePage, SheetOutcomeView>("sheet-outcome", address, SampleAppraisals.Outcome);
        foreach (var end in Enum.GetValues<SheetEnd>().Skip(1)) yield return SamplePage.Of<SheetOutcomePage, SheetOutcomeView>("sheet-" + end, address, SampleAppraisals.Outcome with { End = end, Own = null, Others = null, Reason = Hostile, Progress = new(3, 3) });
        yield return SamplePage.Of<BoardPage, BoardView>("board", "/can-bo/tham-dinh", SampleAppraisals.Board);
        yield return SamplePage.Of<BoardPage, BoardView>("board-empty", "/can-bo/tham-dinh", SampleAppraisals.Board with { Lines = [] });
        yield return SamplePage.Of<ReassignPage, ReassignView>("reassign", "/can-bo/tham-dinh/" + Code + "/1", SampleAppraisals.Reassign);
        yield return SamplePage.Of<PrintedSheetPage, PrintedSheetView>("sheet-print", address + "/in", SampleAppraisals.Printed);
        yield return SamplePage.Of<PrintedSheetPage, PrintedSheetView>("sheet-print-blank", address + "/in", SampleAppraisals.Printed with { Sheet = null, SubmittedAt = null, Unit = null });
    }

    private static JourneyView LockedJourney(string current)
    {
        var journey = Journey(current);
        return journey with { Steps = [.. journey.Steps.Select((s, i) => s with { Locked = i == 0 })] };
    }

    private static IEnumerable<SamplePage> Staff()
    {
        yield return SamplePage.Of<SignInPage, SignInView>("sign-in", "/dang-nhap", new("danvan", "/viec", [new("email", "NotEmail")]));
        yield return SamplePage.Of<SignInCodePage, SignInCodeView>("sign-in-code", "/dang-nhap/ma", new("/viec", [new("code", "CodeWrong", 3)], Nonce));
        TaskLine task = new($"{Code}|chi-bo|1|Opinion", WorkKind.Opinion, Code, Nested, Unit, "Chi bộ, cấp ủy cơ sở cho ý kiến", "", Due, 3, "Võ Thị Giang");
        yield return SamplePage.Of<TasksPage, TasksView>("tasks", "/viec", new("Mai Thị Lan", "Trưởng Ban Tuyên giáo và Dân vận", [task, task with { Id = "b", Name = Hostile, DaysLate = 0, Kind = WorkKind.Remedy, About = Nested, InPlaceOf = "" }], ["/viec/uy-quyen", "/can-bo/thu", "/can-bo/thu/mau", "/can-bo/doi-soat"], Nonce, Nonce));
        yield return SamplePage.Of<TasksPage, TasksView>("tasks-many", "/viec", new("Mai Thị Lan", "Trưởng Ban Tuyên giáo và Dân vận", [.. Enumerable.Range(0, 30).Select(i => task with { Id = $"t{i}" })], ["/viec/uy-quyen", "/can-bo/thu"], Nonce, Nonce)
        {
            Count = 1234,
            Late = 56,
            Kinds = [.. Enum.GetValues<WorkKind>().Select(k => (k, 1234))],
            Kind = WorkKind.Opinion,
            Many = true,
            Turn = new(2, 42, 30, "/viec?loai=Opinion"),
        });
        yield return SamplePage.Of<TasksPage, TasksView>("tasks-none", "/viec", new("Mai Thị Lan", "Trưởng Ban Tuyên giáo và Dân vận", [], [], Nonce, Nonce));
        WaitingLine waiting = new(Code, Nested, Unit, "Chi bộ, cấp ủy cơ sở cho ý kiến", WorkKind.Opinion, "Võ Thị Giang", 9, Due, 2);
        yield return SamplePage.Of<WaitingPage, WaitingView>("waiting", "/can-bo/dang-cho", new(
            [new(new("bt", 2, 1, 9), "Võ Thị Giang", "Bí thư chi bộ"), new(new("", 1, 0, 4), "", "")],
            [waiting, waiting with { Name = Hostile, Kind = WorkKind.Mend, Person = "", Days = 4, Due = null, DaysLate = 0 }],
            [("chi-bo", "Chi bộ, cấp ủy cơ sở cho ý kiến", 3)], "", "chi-bo", false, new(2, 3, 25, "/can-bo/dang-cho?buoc=chi-bo")));
        yield return SamplePage.Of<WaitingPage, WaitingView>("waiting-none", "/can-bo/dang-cho", new([], [], [], "", "", false, PageTurn.Only));
        OutboxLine line = new($"{Code}|khen-thuong|1|Commendation|1", LetterKind.Commendation, Code, "", Now, "Held");
        OutboxLine bounced = new($"{Code}|chi-bo|1|OpinionRequest|1", LetterKind.OpinionRequest, Code, "bithu.hdnd@khoi.example.vn", Now, "Bounced");
        ContactLine contact = new("a1", "bithu.hdnd@khoi.example.vn", "Võ Thị Giang, Bí thư chi bộ", Now, "550 5.1.1 " + Hostile);
        yield return SamplePage.Of<OutboxPage, OutboxView>("outbox", "/can-bo/thu", new([line], [bounced], [contact, contact with { Owner = "" }], [new(line.Kind, Code, null), new(line.Kind, Code, "LetterGone")], Nonce));
        yield return SamplePage.Of<OutboxPage, OutboxView>("outbox-empty", "/can-bo/thu", new([], [], [], [], Nonce));
        yield return SamplePage.Of<OutboxLetterPage, OutboxLetterView>("outbox-held", "/can-bo/thu/xem", new(line, "[DVK-2027-0042] Khen thưởng", Hostile, "", Nested, "", false, [new("note", "TooLong", 1000, 1001)], Nonce));
        yield return SamplePage.Of<OutboxLetterPage, OutboxLetterView>("outbox-bounced", "/can-bo/thu/xem", new(bounced, null, null, "550 5.1.1", "", "", true, [new("reason", "DropReasonMissing", 10)], Nonce));
        var letter = new LetterWriter().Write(SampleLetters.Of(LetterKind.Returned), marked: true);
        yield return SamplePage.Of<LetterSamplePage, LetterSampleView>("letter-sample", "/can-bo/thu/mau", new([new("Receipt", "Đã nhận"), new("Returned", "Trả lại")], "Returned", Code, letter, true, "vanphong@khoi.example.vn", [], Nonce));
        yield return SamplePage.Of<LetterSamplePage, LetterSampleView>("letter-sample-none", "/can-bo/thu/mau", new([new("Receipt", "Đã nhận")], "", "dvk", null, false, null, [new("ho-so", "DossierUnknown", "dvk")], Nonce));
    }

    private static CertificateView Certificate(string award, string model) => new(
        "7K2M-9QXA", "https://danvankheo.example.vn/giay-khen/7K2M-9QXA", award, "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", Unit, model,
        "05-QĐ/ĐUK", new(2027, 6, 30), "Đảng ủy Khối các cơ quan tỉnh", "Nguyễn Thành Nam", "Bí thư", "/mo-hinh/" + Code);

    private static IEnumerable<SamplePage> Development()
    {
        MailLine line = new("m1", Now, "bithu.hdnd@khoi.example.vn", "[DVK-2027-0042] Đề nghị cho ý kiến trước 17/3");
        yield return SamplePage.Of<MailboxPage, MailboxView>("mailbox", "/dev/mail", new([line, line with { Id = "m2", Subject = Hostile }]));
        yield return SamplePage.Of<MailPage, MailView>("mail", "/dev/mail/m1", new(line, "Võ Thị Giang", "danvan@khoi.example.vn", "Kính gửi đồng chí,\n\nhttps://danvankheo.example.vn/y-kien/AAAA\n\n<b>khéo</b>", "/dev/mail/m1/html"));
        yield return SamplePage.Of<ComponentsPage, ComponentsView>("components", "/dev/components", ComponentSamples.View(Now, "vi"));
        yield return SamplePage.Of<ClockPage, ClockView>("clock", "/dev/clock", new(Now, new(3, 4, 0, 0), [new FieldProblem("to", "ClockBackwards")]));
    }

    private static IEnumerable<SamplePage> Problems()
    {
        string[] codes = ["NotFound", "Nonce", "DraftGone", "NotCommended", "Unexpected", "TooLarge", "TooManyRequests", "SignInFirst", "NoDuty", "Forbidden", "LinkResent", "RuleBroken", "NoCertificate", "BadRequest", "AlreadyClosed", "NoMinutes"];
        return codes.Select(code => SamplePage.Of<ProblemPage, ProblemView>("problem-" + code, "/x", new(code, ["10"], "/dang-ky", code == "Unexpected" ? "0HN7A2K9Q3T1V" : null)));
    }
}
