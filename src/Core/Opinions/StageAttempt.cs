using DanVanKheo.Calendar;

namespace DanVanKheo.Opinions;

/// <summary>One stage of one dossier waiting for, or closed by, an opinion. This row, not an event, says what was decided.</summary>
public sealed record StageAttempt(
    string Dossier,
    string Stage,
    int Attempt,
    string Person,
    DateTimeOffset OpenedAt,
    Deadline Due,
    Opinion? Opinion = null,
    DateTimeOffset? WithdrawnAt = null)
{
    public bool IsOpen => Opinion is null && WithdrawnAt is null;
}
