namespace DanVanKheo.Papers;

/// <summary>
/// One standard of form as data: measures in millimetres and points, looks of the parts, and the words it asks for.
/// Sources and their gaps: docs/adr/0014.
/// </summary>
/// <param name="Source">As cited in a finding.</param>
public sealed record PaperStandard(string Id, string Source, IssuerSide Side, IReadOnlyDictionary<PaperPart, PartLook> Looks)
{
    public string Font { get; init; } = "Times New Roman";

    public Span Top { get; init; } = new(20, 20);

    public Span Bottom { get; init; } = new(20, 20);

    public Span Left { get; init; } = new(30, 30);

    public Span Right { get; init; } = new(15, 15);

    /// <summary>How far the first line of a paragraph is drawn in.</summary>
    public Span FirstLine { get; init; } = new(10, 10);

    /// <summary>Lines of exactly this many points or more; null leaves them free.</summary>
    public double? ExactLine { get; init; }

    /// <summary>What stands at the top right.</summary>
    public string Nation { get; init; } = "ĐẢNG CỘNG SẢN VIỆT NAM";

    /// <summary>The line under it; empty for the Party.</summary>
    public string Motto { get; init; } = "";

    /// <summary>Under the body: an asterisk, or a rule when empty.</summary>
    public string Separator { get; init; } = "*";

    /// <summary>Whether dashes, and no rule, stand under what the paper is about; null leaves it free.</summary>
    public bool? Dashes { get; init; }

    /// <summary>Tờ trình says "Kính trình" and not "Kính gửi".</summary>
    public bool SubmissionSaysSubmit { get; init; }

    /// <summary>"./." closes the text; else a full stop alone. Null leaves it free.</summary>
    public bool? EndsWithSlash { get; init; }

    /// <summary>Between a main heading's number and its words: "I- " or "I. ".</summary>
    public string HeadingMark { get; init; } = "- ";

    /// <summary>Empty lines between the position and the name.</summary>
    public int Room { get; init; }

    /// <summary>Between recipients.</summary>
    public char RecipientMark { get; init; } = ';';

    /// <summary>What the last recipient begins with.</summary>
    public string Keeps { get; init; } = "Lưu ";

    /// <summary>What the last recipient must not say: "VT", a colon.</summary>
    public IReadOnlyList<string> KeepsNot { get; init; } = [];

    /// <summary>Before the body that signs: T/M or TM.</summary>
    public string OnBehalf => Side == IssuerSide.State ? "TM. " : "T/M ";

    /// <summary>"Số " or "Số: ", before the number.</summary>
    public string NumberWord => Side == IssuerSide.State ? "Số: " : "Số ";
}
