using DanVanKheo.Calendar;
using DanVanKheo.Contests;
using DanVanKheo.Definitions;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Outcomes;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Pages of a programme, its outcome and a contest, in the states that look different.</summary>
internal static class SampleOutcomes
{
    private static readonly PassportView Passport = new("Đảng bộ Khối các cơ quan tỉnh", new(2027, new(2027, 12, 31)), null, "", "/can-bo/chuong-trinh/so-lieu", "den-ngay=31/12/2027&tu-nam=2027&den-nam=2027");

    private static Programme Works => ProgrammeFiles.Read("p11.json").Programme!;

    public static IEnumerable<SamplePage> Pages()
    {
        var contest = ProgrammeFiles.Read("p08.json").Programme!;
        var launch = ProgrammeFiles.Read("p18.json").Programme!;
        IReadOnlyList<Organisation> units = [new("u1", OrganisationKind.GrassrootsCommittee, Unit, "bloc"), new("u2", OrganisationKind.GrassrootsCell, Hostile, "bloc"), new("u3", OrganisationKind.MassOrganisation, "Đoàn Khối", "bloc")];
        Dossier[] dossiers = [Record(1, "1-xay-dung-dang"), Record(2, "4-dot-pha"), Record(3, "4-dot-pha.cchc")];
        var outcome = new ProgrammeOutcome(Works, [.. dossiers.Select(d => OutcomeRecord.From(d, OutcomeQuestions.Fields([Works])))], units, new(2027, 12, 31));
        yield return SamplePage.Of<ProgrammePage, ProgrammeView>("programme", "/can-bo/chuong-trinh", new(launch with { Follows = "p01.json", Theme = new(Hostile, Hostile), Quotas = [new(1), new(1, 3)] }, [new("season", "2026", "2027"), new("theme", "", Hostile)]));
        yield return SamplePage.Of<ProgrammePage, ProgrammeView>("programme-unchanged", "/can-bo/chuong-trinh", new(contest with { Follows = "p08-2023.json" }, []));
        yield return SamplePage.Of<OutcomePage, OutcomeView>("programme-outcome", "/can-bo/chuong-trinh/so-lieu", new(Works.Name, outcome, Passport, []) { Programmes = [new("p11", Works.Name.Vi), new("p08", "Hội thi")], Programme = "p11" });
        yield return SamplePage.Of<OutcomePage, OutcomeView>("programme-outcome-none", "/can-bo/chuong-trinh/so-lieu", new(Works.Name, new ProgrammeOutcome(Works, [], units, new(2027, 12, 31)), Passport, [new("den-ngay", "NotDate")]));
        yield return SamplePage.Of<OutcomeRecordsPage, OutcomeRecordsView>("programme-outcome-records", "/can-bo/chuong-trinh/so-lieu/ho-so", new(Works.Name, [.. dossiers.Select(CountedDossier.From)], 1_003, ProgrammeOutcome.Seal(outcome.Records.Select(r => r.Code)), Passport, units.ToDictionary(u => u.Id, u => u.Name)) { Address = "/can-bo/chuong-trinh/so-lieu/ho-so?cau=steps", Nonce = Nonce, Turn = PageTurn.Nearest(2, 1_003, 40, "/can-bo/chuong-trinh/so-lieu/ho-so?cau=steps") });
        yield return SamplePage.Of<FrozenRecordsPage, FrozenRecordsView>("programme-outcome-frozen", "/can-bo/so-lieu/khoa/" + new string('a', 64), new(new(Hostile, "/can-bo/chuong-trinh/so-lieu", new(2027, 12, 31), 60, [new string('b', 64)]), new string('a', 64), [.. Enumerable.Repeat(dossiers.Select(CountedDossier.From), 20).SelectMany(r => r).Take(20)], units.ToDictionary(u => u.Id, u => u.Name)) { Turn = PageTurn.Nearest(2, 60, 40, "/can-bo/so-lieu/khoa/" + new string('a', 64)) });
        yield return SamplePage.Of<ContestPage, ContestView>("contest", "/can-bo/hoi-thi", new(contest.Name, 2027, [Round(contest.Contest!.Rounds[0]), new("Vòng chung khảo", contest.Contest.Rounds[1], [])])
        {
            Prizes = [new("Giải nhất", Hostile, Unit, "DVK-2027-0001", "05-QĐ/ĐUK", new(2027, 10, 15))],
            CriterionNames = contest.Criteria.SelectMany(s => s.Criteria).GroupBy(c => c.Id).ToDictionary(g => g.Key, g => g.Last().Name),
            PaperUrl = "/can-bo/van-ban?lap=Notice|hoi-thi-2027",
        });
        yield return SamplePage.Of<ContestPage, ContestView>("contest-none", "/can-bo/hoi-thi", new(Works.Name, 2027, []));
    }

    private static RoundView Round(ContestRound round)
    {
        ContestEntry Entry(string code, string cluster, decimal? total, bool? on = null) => new(code, $"Đội {code} {Hostile}", "u1", cluster, total, new Dictionary<string, decimal>(), on);
        var groups = ContestRanking.Rank(round, [Entry("DVK-2027-0001", "cum-1", 81.5m, true), Entry("DVK-2027-0002", "cum-1", 80, false), Entry("DVK-2027-0003", "cum-2", 70), Entry("DVK-2027-0004", "cum-2", 70), Entry("DVK-2027-0005", "cum-3", 66), Entry("DVK-2027-0006", "cum-3", null)]);
        return new("Vòng sơ khảo", round, [.. groups.Select(g => new GroupView("Cụm thi đua " + g.Cluster, g.Standings))]);
    }

    private static Dossier Record(int number, string group)
    {
        var answers = new Answers(new Dictionary<string, string> { ["group"] = group, ["indicator"] = "Công trình " + Hostile, ["achieved"] = "1.200", ["whole"] = "2.000", ["value"] = "2900000000" });
        return new(new DossierCode(2027, number), "bloc", "p11", "u1", $"Công trình {number} {Hostile}", SubjectType.Collective, "Tổ 1", WorkField.Economy, RegistrationKind.New, RegistrationLevel.Bloc, "a@b.vn", false, answers, VietnamTime.At(new(2027, 3, number), TimeOnly.MinValue), DossierStatus.UnderReview, "chi-bo", 1);
    }
}
