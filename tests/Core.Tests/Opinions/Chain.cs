using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Opinions;

/// <summary>A small committee: a cell with secretary and deputy, a bloc with reviewer, officer and administrator.</summary>
internal static class Chain
{
    public const string Cell = "chi-bo-mot";
    public const string Bloc = "dang-uy";

    public static readonly WorkingCalendar Calendar = new([new DateOnly(2027, 4, 30), new DateOnly(2027, 5, 1)]);

    public static readonly OrganisationDirectory Directory = new(
        [new(Bloc, OrganisationKind.Bloc, "Đảng ủy", null), new(Cell, OrganisationKind.GrassrootsCell, "Chi bộ Một", Bloc)],
        [
            Person("bi-thu", Cell), Person("pho-bi-thu", Cell), Person("dang-vien", Cell),
            Person("truong-ban", Bloc), Person("pho-ban", Bloc), Person("van-phong", Bloc), Person("quan-tri", Bloc),
        ],
        [
            new("cell-approver", Cell, "bi-thu"), new("cell-deputy", Cell, "pho-bi-thu"),
            new("bloc-reviewer", Bloc, "truong-ban"), new("bloc-reviewer", Bloc, "pho-ban"),
            new("commendation-officer", Bloc, "van-phong"), new("administrator", Bloc, "quan-tri"),
        ]);

    public static readonly Stage CellStage = Stage("chi-bo", StageKind.CellApproval, "cell-approver") with
    {
        Escalation = [new("cell-deputy", 1), new("bloc-reviewer", 3), new("administrator", 5)],
    };

    public static readonly Stage IntakeStage = Stage("tiep-nhan", StageKind.Intake, "commendation-officer");

    public static readonly Stage BlocStage = Stage("khoi", StageKind.BlocReview, "bloc-reviewer") with { Escalation = [new("administrator", 2)] };

    public static readonly Stage ReportStage = Stage("bao-cao", StageKind.AchievementReport, DanVanKheo.Programmes.Stage.Submitter);

    public static readonly Route Route = new([CellStage, IntakeStage, BlocStage, ReportStage]);

    /// <summary>Opened on Monday 19/04/2027, due 17:00 on Wednesday 28/04/2027; then a holiday on a Friday, and a week-end.</summary>
    public static StageAttempt At(Stage stage, string person, HolderRole role = HolderRole.Responsible) =>
        new("DVK-2027-0042", stage.Id, 1, [new(person, role)], Day(19, 4), new(new(2027, 4, 28)));

    public static StageAttempt Decided(Stage stage, string person) => At(stage, person) with { Opinion = new(Verdict.Approve, "", person, Day(20, 4)) };

    /// <summary>09:00 in Vietnam.</summary>
    public static DateTimeOffset Day(int day, int month) => VietnamTime.At(new(2027, month, day), new(9, 0));

    public static ChainGuard Guard(params StageAttempt[] attempts) => ChainGuard.Of(["chu.so.huu@example.vn"], attempts, Route);

    public static ChainGuard OwnedBy(string person) => ChainGuard.Of([Directory.Person(person).Email.ToUpperInvariant()], [], Route);

    private static Stage Stage(string id, StageKind kind, string role) => new(id, kind, id, role, 7, new([-2, 0, 2]));

    private static Person Person(string id, string organisation) => new(id, "Đồng chí " + id, "Chức vụ", organisation, id + "@khoi.example.vn");
}
