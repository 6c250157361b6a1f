using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Pages of periods and figures, in the states that look different.</summary>
internal static class SamplePeriods
{
    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static readonly Period FirstHalf = new(2027, new(2027, 6, 15));
    private static readonly Narrative Text = new("Toàn Đảng bộ có 7 mô hình.\n- " + Hostile, "Hai đơn vị chưa đăng ký.", "Nhân rộng ba mô hình.");
    private static readonly DateTimeOffset Counted = VietnamTime.At(new(2027, 6, 16), new(0, 1));

    private static readonly Dictionary<string, string> UnitNames = new() { ["u1"] = Unit, ["u2"] = "Đảng ủy cơ quan Tỉnh đoàn" };

    public static FigureSource Source(IEnumerable<CountedDossier> records) => new(
        FirstHalf,
        TallyFigures.Count(FirstHalf.AsOf, records),
        TallyFigures.Count(FirstHalf.AsOf, records.Take(3)),
        [new("u1", OrganisationKind.GrassrootsCell, Unit, "bloc"), new("u2", OrganisationKind.GrassrootsCommittee, "Đảng ủy cơ quan Tỉnh đoàn", "bloc"), new("u3", OrganisationKind.MassOrganisation, Hostile, "bloc")],
        new Dictionary<string, UnitAnswers> { ["u1"] = new(1, 1) },
        PastDue: true);

    public static PeriodReport Report(IEnumerable<CountedDossier> records) =>
        new(FirstHalf, 1, ReportState.Draft, PeriodTables.Of(Source(records)), [], Text, Counted, Hash, "", "system", null, "");

    public static PassportView Passport { get; } = new("Đảng bộ Khối các cơ quan tỉnh", FirstHalf, Counted, Hash, "/so-ket/ky/2027-h1", "");

    private static PassportView Live { get; } = new("Đảng bộ Khối các cơ quan tỉnh", FirstHalf, null, "", "/can-bo/so-lieu", "den-ngay=15/06/2027&tu-nam=2027&den-nam=2027");

    private static IReadOnlyList<CountedDossier> Records => Summary.Records;

    private static PeriodReport Broken => Report(Records.Select(r => r with { Unit = "gone" })) with { Contradictions = [Contradiction.Of("ShareJumps", "Individual", 0.34, 0.52), Contradiction.Of("SumDiffers", "Bieu1", "Total", 7, "3 + 3", 6), Contradiction.Of("ReportedMore", Hostile, 3, 1)] };

    private static PeriodReport Sealed => Report(Records) with { Version = 2, State = ReportState.Frozen, Reason = "Bổ sung hồ sơ gửi muộn của đơn vị.", Author = "chanh-van-phong", FrozenAt = Counted.AddDays(5), Sha256 = Hash };

    private static IReadOnlyList<ReportHead> Versions { get; } =
        [new("2027-h1", 1, ReportState.Frozen, Counted, "chanh-van-phong", Counted.AddDays(1), "", Hash), new("2027-h1", 2, ReportState.Frozen, Counted, "chanh-van-phong", Counted.AddDays(5), "Bổ sung", Hash)];

    public static IEnumerable<SamplePage> Pages() => [.. Reports(), .. Figures(), .. Desks(), .. Units(), .. Recounts()];

    private static IEnumerable<SamplePage> Reports()
    {
        yield return SamplePage.Of<SummaryPage, SummaryView>("summary", "/so-ket/ky/2027-h1", Frozen);
        yield return SamplePage.Of<SummaryPage, SummaryView>("summary-empty", "/so-ket/ky/2027-h1", Frozen with { Summary = Summary with { Records = [] }, Report = Report([]) });
        yield return SamplePage.Of<SummaryPage, SummaryView>("summary-amended", "/so-ket/ky/2027-h1", Frozen with
        {
            Report = Sealed,
            Versions = Versions,
            AuthorName = "Đỗ Văn Minh",
            DeskUrl = "/can-bo/so-ket/2027-h1",
            Difference = new([new("S1", "Bucket.New", "Total", 2, 3), new("Bieu1", Hostile, "Overdue", null, 1)], ["DVK-2027-0007"], ["DVK-2027-0003"], []),
        });
        yield return SamplePage.Of<SummaryPage, SummaryView>("summary-carried", "/so-ket/ky/2027-h1", Frozen with { Report = Report(Records) with { Carried = SampleConferences.Carried, Inspected = SampleRounds.Visits } });
        yield return SamplePage.Of<SummaryPage, SummaryView>("summary-doubts", "/so-ket/ky/2027-h1", Frozen with { Report = Broken });
    }

    private static IEnumerable<SamplePage> Figures()
    {
        var tables = PeriodTables.Of(Source(Records.Select((r, i) => r with { Group = i % 2 == 0 ? "dot-pha.cchc" : "" })));
        foreach (var table in tables.Tables.Where(t => t.Id.StartsWith("Bieu", StringComparison.Ordinal)))
        {
            yield return SamplePage.Of<TablePage, TableView>("table-" + table.Id, "/so-ket/ky/2027-h1/bieu/" + table.Id, new(Passport, table, [.. tables.Tables.Select(t => t.Id)]));
        }

        yield return SamplePage.Of<TablePage, TableView>("table-wrong", "/so-ket/ky/2027-h1/bieu/Bieu1", new(Passport, Broken.Tables.Find("Bieu1")!, ["Bieu1"]));
        yield return SamplePage.Of<RecordsPage, RecordsView>("records", "/so-ket/ky/2027-h1/ho-so", new(Passport, new() { Unit = "u1", Year = 2027 }, 7, 7, PageTurn.Only, Records, UnitNames, new Dictionary<string, string>()));
        yield return SamplePage.Of<RecordsPage, RecordsView>("records-differ", "/can-bo/so-lieu/ho-so", new(Live, new(Measure.Commended) { Group = "" }, 8, 7, new(2, 3, 100, "/can-bo/so-lieu/ho-so?nam=2027"), Records, UnitNames, new Dictionary<string, string>()));
        yield return SamplePage.Of<UnitsPage, UnitsView>("units", "/so-ket/ky/2027-h1/don-vi", new(Passport, new("Units.Base", new(), UnitShow.Taking), 2, [new("u1", Unit, OrganisationKind.GrassrootsCell), new("u3", Hostile, OrganisationKind.MassOrganisation)], new Dictionary<string, string>()));
        yield return SamplePage.Of<UnitsPage, UnitsView>("units-differ", "/can-bo/so-lieu/don-vi", new(Live, new("", new() { Group = "a", Reported = false }, UnitShow.Missing), 3, [new("u3", Hostile, OrganisationKind.Group)], new Dictionary<string, string>()));
        foreach (var field in (WorkField?[])[null, WorkField.Economy])
        {
            var gaps = GapTable.Of(Source(Records).Now, Source(Records).Counted, FirstHalf with { Kind = PeriodKind.Term, FirstYear = 2013 }, field);
            yield return SamplePage.Of<TablePage, TableView>($"table-gaps-{field}", "/can-bo/so-lieu/bieu/Bieu8", new(Live, gaps, ["Bieu1", "Bieu8"]));
        }

        yield return SamplePage.Of<TablePage, TableView>("table-base", "/so-ket/ky/2027-h1/bieu/Bieu9", new(Passport, PeriodTables.Of(Source(Records) with { Base = new(2026) { PartyMembers = 8023, Staff = 20466, UnionUnits = 71, UnionMembers = 19372 } }).Find("Bieu9")!, ["Bieu9"]));
        CommendationTime Time(int i, int days, bool decided) => new(Records[i], Measure.Exemplary, new(2027, 5, 3), decided ? new(2027, 6, 1) : null, days);
        yield return SamplePage.Of<TimelinessPage, TimelinessView>("timeliness", "/can-bo/so-lieu/khen-kip-thoi", new(Live, "/can-bo/so-lieu/khen-kip-thoi", "20", new(20, [Time(0, 41, true), Time(1, 5, true)], [Time(2, 30, false)]), UnitNames, []));
        yield return SamplePage.Of<TimelinessPage, TimelinessView>("timeliness-none", "/so-ket/ky/2027-h1/khen-kip-thoi", new(Passport, "/so-ket/ky/2027-h1/khen-kip-thoi", Hostile, new(20, [], []), UnitNames, [new("han", "NotDays", 400)]));
        yield return SamplePage.Of<FiguresPage, FiguresView>("figures", "/can-bo/so-lieu", new(Live, tables, [], "15/06/2027", "2027", "2027", [], Nonce) { MayDownload = true });
        yield return SamplePage.Of<FiguresPage, FiguresView>("figures-problems", "/can-bo/so-lieu", new(Live, tables, Broken.Contradictions, "31/02", "2028", Hostile, [new("den-ngay", "NotDate"), new("den-nam", "NotYear"), new("tu-nam", "YearsReversed", 20)], Nonce)
        {
            MayDownload = true,
            Text = "225 mô hình (108 tập thể, 119 cá nhân). " + Hostile,
            Quoted = 1,
            TextDoubts = [Contradiction.Of("QuotedSumDiffers", 225, "108 + 119", 227), Contradiction.Of("BasisMixed", 225, "Basis.Registered", 79, "Basis.Recognised")],
        });
    }

    private static IEnumerable<SamplePage> Desks()
    {
        IReadOnlyList<UnitStanding> standings = [new("u1", Unit, 4, new(0, 0), null, true, 3), new("u2", Hostile, 3, new(2, 1), Counted, false, 1), new("u3", "Chi bộ cơ sở Hội Nông dân tỉnh", 0, new(0, 0), Counted, true, 2)];
        var desk = new ReportDeskView(FirstHalf, Report(Records), "", Versions, Text, "", Due, Due.AddDays(10), standings, [(Unit, Text)], "save", [], Nonce);
        yield return SamplePage.Of<ReportDeskPage, ReportDeskView>("desk-draft", desk.Address, desk);
        yield return SamplePage.Of<ReportDeskPage, ReportDeskView>("desk-problems", desk.Address, desk with { Report = Broken, Done = "", Problems = [new("results", "TooLong", 20000, 20001)] });
        yield return SamplePage.Of<ReportDeskPage, ReportDeskView>("desk-frozen", desk.Address, desk with { Report = Sealed, AuthorName = "Đỗ Văn Minh", Done = "freeze", Reason = "Ngắn", Problems = [new("reason", "AmendReasonTooShort", 10)] });
        yield return SamplePage.Of<ReportDeskPage, ReportDeskView>("desk-open", desk.Address, desk with { Report = null, Done = "chase", Standings = standings.Select(s => s with { SentAt = Counted }).ToList(), UnitTexts = [] });
        yield return SamplePage.Of<ReportDeskPage, ReportDeskView>("desk-closed", desk.Address, desk with { Report = null, Done = "", Closed = true, UnitTexts = [] });
        yield return SamplePage.Of<PeriodsPage, PeriodsView>("periods", "/can-bo/so-ket", new(
            [
                new(new(2027, new(2027, 11, 15), PeriodKind.Year), null, Due, Due, 0, 9, false, false),
                new(FirstHalf, Versions[1], Due, Due, 9, 9, true, false),
                new(new(2030, new(2030, 11, 15), PeriodKind.Term, 2025), Versions[0] with { State = ReportState.Draft }, Due, Due, 3, 9, true, true),
                new(new(2026, new(2026, 6, 15)), null, Due, Due, 3, 9, true, true),
            ], Hostile, [new("period", "NotPeriod")], Nonce));
    }

    private static IEnumerable<SamplePage> Units()
    {
        var view = new UnitReportView("/don-vi/ky/2027-h1/u1", FirstHalf, Unit, Due, true, Text, [new("DVK-2027-0001", Hostile, DoneAnswer.Done), new("DVK-2027-0002", Nested, DoneAnswer.NotReported)], 3, null, false, "save", [], Nonce);
        yield return SamplePage.Of<UnitReportPage, UnitReportView>("unit-report", view.Address, view);
        yield return SamplePage.Of<UnitReportPage, UnitReportView>("unit-report-problems", view.Address, view with { Done = "", Text = new("Ngắn", "", ""), Problems = [new("results", "TooShort", 20, 4)] });
        yield return SamplePage.Of<UnitReportPage, UnitReportView>("unit-report-tasks", view.Address, view with { Done = "answer", Tasks = SampleConferences.Tasks, Problems = [new("result_1", "TooShort", 10, 2)] });
        yield return SamplePage.Of<UnitReportPage, UnitReportView>("unit-report-closed", view.Address, view with { Done = "", SentAt = Counted, Closed = true });
        yield return SamplePage.Of<UnitReportsPage, UnitReportsView>("unit-reports", "/viec/bao-cao", new([new(view.Address, FirstHalf, Unit, Due, true, null), new(view.Address, FirstHalf, Hostile, Due, false, Counted)]));
        yield return SamplePage.Of<UnitReportsPage, UnitReportsView>("unit-reports-none", "/viec/bao-cao", new([]));
    }

    private static IEnumerable<SamplePage> Recounts()
    {
        var wrong = new Recount(2026, Counted, 1042, 96, 2, false, ["tally-day|2026-06|u1||: D15=0:2 ≠ D15=0:3", Hostile]);
        yield return SamplePage.Of<RecountPage, RecountView>("recount", "/can-bo/kiem-dem", new([wrong with { Year = 2027, Wrong = 0, Found = [] }, wrong, wrong with { Year = 2025, Repaired = true }], [wrong], "2O27", [new("year", "NotYear")], Nonce));
        yield return SamplePage.Of<RecountPage, RecountView>("recount-none", "/can-bo/kiem-dem", new([], [], "2027", [], Nonce));
    }
}
