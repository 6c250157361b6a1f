using DanVanKheo.Rules;

namespace DanVanKheo.Appraisals;

/// <summary>What may happen to a seat.</summary>
public static class AssignmentFlow
{
    /// <summary>"No conflict of interest." Said twice, the first time counts.</summary>
    public static Assignment Declare(Assignment seat, DateTimeOffset now)
    {
        RequireOpen(seat);
        return seat.DeclaredAt is null ? seat with { DeclaredAt = now } : seat;
    }

    /// <summary>The seat is given up, with its reason; a draft stays where it is.</summary>
    public static Assignment Recuse(Assignment seat, string by, string reason, DateTimeOffset now)
    {
        RequireOpen(seat);
        return seat with { Recusal = new(by, reason, now) };
    }

    public static Assignment Save(Assignment seat, SheetDraft draft, DateTimeOffset now)
    {
        RequireDeclared(seat);
        return seat with { Draft = draft, SavedAt = now };
    }

    /// <summary>Hands the sheet in. It is never edited afterwards.</summary>
    public static Assignment Submit(Assignment seat, SheetDraft draft, DateTimeOffset now) => Save(seat, draft, now) with { SubmittedAt = now };

    private static void RequireDeclared(Assignment seat)
    {
        RequireOpen(seat);
        if (seat.DeclaredAt is null) throw new RuleBroken("ConflictUnanswered");
    }

    private static void RequireOpen(Assignment seat)
    {
        if (!seat.IsOpen) throw new RuleBroken("SheetClosed");
    }
}
