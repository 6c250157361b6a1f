namespace DanVanKheo.Staff;

/// <summary>One thing that is waited for.</summary>
/// <param name="Person">Empty for whoever registered.</param>
/// <param name="Days">Working days it has been with them.</param>
/// <param name="Due">Null where no clock runs.</param>
/// <param name="DaysLate">Working days past the due date; 0 when there is time left.</param>
public sealed record WaitingLine(string Code, string Name, string Unit, string StageName, WorkKind Kind, string Person, int Days, DateTimeOffset? Due, int DaysLate);
