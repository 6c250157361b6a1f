namespace DanVanKheo.Programmes;

/// <summary>One rung of the ladder: the holders of <paramref name="Role"/> are asked too, so many working days after the deadline (negative: before it).</summary>
public sealed record EscalationRung(string Role, int WorkingDaysFromDue);
