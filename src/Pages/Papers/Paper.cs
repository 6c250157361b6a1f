namespace DanVanKheo.Papers;

/// <summary>
/// One paper, before it becomes a page or a DOCX: both are written from this, so that they cannot differ. Its form is that of
/// <see cref="Standard"/> (domain.md §6.2).
/// </summary>
/// <param name="Kind">The name of its kind, in capitals: BIÊN BẢN.</param>
/// <param name="About">What it is about, under its kind.</param>
public sealed record Paper(PaperHead Head, string Kind, string About, IReadOnlyList<PaperBlock> Blocks, IReadOnlyList<PaperSignature> Signatures)
{
    /// <summary>Id of the standard of its day.</summary>
    public string Standard { get; init; } = PaperStandards.Hd05.Id;

    /// <summary>"Kính trình: Ban Thường vụ Đảng ủy"; empty for most papers.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>Căn cứ and xét đề nghị, without dashes and marks.</summary>
    public IReadOnlyList<string> Grounds { get; init; } = [];

    /// <summary>"BAN THƯỜNG VỤ QUYẾT ĐỊNH", between the grounds and the first article.</summary>
    public string Deciding { get; init; } = "";

    /// <summary>Without dashes and marks; the last one says who keeps it. Empty for minutes and lists.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>What follows the signature on a page of its own.</summary>
    public PaperAnnex? Annex { get; init; }
}
