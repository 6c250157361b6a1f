namespace DanVanKheo.Nominations;

/// <summary>
/// The child dossier of one commended dossier, on its way to a body above. It refers to the lower decision, answers and evidence; it copies nothing.
/// </summary>
/// <param name="Code">DN-2027-0003: its place among the year's nominations.</param>
/// <param name="Parent">Code of the dossier it takes upward.</param>
/// <param name="Paper">Number of the covering tờ trình in the bloc's own series.</param>
/// <param name="OverQuota">True when two opinions at the same moment took more places than the year has.</param>
public sealed record Nomination(
    NominationCode Code,
    string Parent,
    string UpperBody,
    string Paper,
    string Reason,
    string By,
    DateTimeOffset At,
    bool OverQuota = false);
