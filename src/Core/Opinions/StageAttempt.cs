using DanVanKheo.Calendar;

namespace DanVanKheo.Opinions;

/// <summary>One stage of one dossier waiting for, or closed by, an opinion. This row, not an event, says what was decided.</summary>
/// <param name="Holders">Who may answer: first the one who was asked, then those the ladder called. Each has a link of their own; the first valid opinion wins.</param>
public sealed record StageAttempt(
    string Dossier,
    string Stage,
    int Attempt,
    IReadOnlyList<Holder> Holders,
    DateTimeOffset OpenedAt,
    Deadline Due,
    Opinion? Opinion = null,
    DateTimeOffset? WithdrawnAt = null)
{
    /// <summary>How many rungs of the ladder have been climbed.</summary>
    public int Rung { get; init; }

    /// <summary>Why the dossier was taken back while this stage waited.</summary>
    public string WithdrawalReason { get; init; } = "";

    public bool IsOpen => Opinion is null && WithdrawnAt is null;

    public string Person => Holders[0].Person;

    public StageKey Key => new(Dossier, Stage, Attempt);

    public bool IsAsked(string person) => Holders.Any(h => h.Person == person);
}
