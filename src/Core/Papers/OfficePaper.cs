namespace DanVanKheo.Papers;

/// <summary>A paper the office writes, from its first draft to its signed copy.</summary>
/// <param name="Id">bao-cao-2027-h1-1: stands in addresses.</param>
/// <param name="Subject">What it is made of: a period, a year, the number of a decision, a dossier.</param>
/// <param name="Texts">What was typed, by field; a field that is not there has its standing words.</param>
/// <param name="Draft">Which draft, from 1; every change makes the next.</param>
public sealed record OfficePaper(string Id, PaperType Type, string Subject, IReadOnlyDictionary<string, string> Texts, int Draft, string By, DateTimeOffset At)
{
    /// <summary>0 for types that have none.</summary>
    public int Number { get; init; }

    /// <summary>On the paper; null while it is a draft.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who signs, by person id.</summary>
    public string Signer { get; init; } = "";

    /// <summary>SHA-256 of the frozen content.</summary>
    public string Content { get; init; } = "";

    public SignedCopy? Signed { get; init; }

    /// <summary>Id of the signed paper this one amends.</summary>
    public string Amends { get; init; } = "";

    public PaperState State => this switch
    {
        { Signed: not null } => PaperState.Signed,
        { Date: not null } => PaperState.Final,
        _ => PaperState.Draft,
    };
}
