using DanVanKheo.Appraisals;
using DanVanKheo.Calendar;
using DanVanKheo.Councils;
using DanVanKheo.FollowUps;

namespace DanVanKheo.Programmes;

/// <summary>One step of a route: who answers (a role of the directory), within how many working days, reminded when.</summary>
public sealed record Stage(string Id, StageKind Kind, string Name, string Role, int WorkingDays, ReminderSchedule Reminders)
{
    /// <summary>The role of a stage that the submitter answers.</summary>
    public const string Submitter = "submitter";

    /// <summary>A day of the dossier's year instead of <see cref="WorkingDays"/>: achievement reports are due on one day for everybody.</summary>
    public CutOff? DueOn { get; init; }

    /// <summary>Who is asked too when the stage is late, rung after rung.</summary>
    public IReadOnlyList<EscalationRung> Escalation { get; init; } = [];

    /// <summary>What a return may name beside the sections of the form.</summary>
    public IReadOnlyList<ReturnPoint> ReturnPoints { get; init; } = [];

    /// <summary>True where "đề nghị cấp cao hơn" is offered.</summary>
    public bool MayProposeHigher { get; init; }

    public AppraisalSettings? Appraisal { get; init; }

    public CouncilSettings? Council { get; init; }

    public ReportPlan? Reports { get; init; }

    public bool IsAnsweredBySubmitter => Role == Submitter;

    /// <summary>True where a person's judgement counts, so that the same person may not judge twice in one chain. The others are clerical.</summary>
    public bool IsJudgement => Kind is StageKind.CellApproval or StageKind.Appraisal or StageKind.CouncilVote or StageKind.BlocReview or StageKind.Commendation;

    /// <summary>When an answer is due for a stage opened at <paramref name="opened"/>.</summary>
    /// <remarks>A fixed day that has passed, or comes sooner than the working days allow, gives way to the working days.</remarks>
    public Deadline DueAfter(DateTimeOffset opened, int year, WorkingCalendar calendar)
    {
        var counted = Deadline.After(opened, WorkingDays, calendar);
        if (DueOn?.In(year) is not { } day) return counted;
        var working = calendar.OnOrAfter(day);
        return working > counted.Day ? new(working) : counted;
    }
}
