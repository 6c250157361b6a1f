using static DanVanKheo.Papers.PaperPart;

namespace DanVanKheo.Papers;

/// <summary>The standards, and which of them held on a day.</summary>
public static class PaperStandards
{
    private static readonly DateOnly Hd05From = new(2026, 5, 27);

    public static PaperStandard Hd36 { get; } = new("hd36", "HD 36-HD/VPTW (03/4/2018)", IssuerSide.Party, Party(body: new(14, 15, Bold: false, Italic: false), positionBold: null))
    {
        RecipientMark = ',',
    };

    public static PaperStandard Hd05 { get; } = new("hd05", "HD 05-HD/VPTW (27/5/2026)", IssuerSide.Party, Party(body: new(14, 14, Bold: false, Italic: false), positionBold: false))
    {
        ExactLine = 18,
        Dashes = true,
        SubmissionSaysSubmit = true,
        EndsWithSlash = false,
        Room = 4,
        KeepsNot = ["VT", ":"],
    };

    public static PaperStandard Nd30 { get; } = new("nd30", "NĐ 30/2020/NĐ-CP, Phụ lục I", IssuerSide.State, State())
    {
        Top = new(20, 25),
        Bottom = new(20, 25),
        Left = new(30, 35),
        Right = new(15, 20),
        FirstLine = new(10, 12.7),
        Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        Motto = "Độc lập - Tự do - Hạnh phúc",
        Separator = "",
        Dashes = false,
        EndsWithSlash = true,
        HeadingMark = ". ",
        Keeps = "Lưu: VT",
    };

    public static IReadOnlyList<PaperStandard> All { get; } = [Hd05, Hd36, Nd30];

    /// <summary>The standard of a paper of this side dated <paramref name="day"/>.</summary>
    public static PaperStandard For(IssuerSide side, DateOnly day) => side switch
    {
        IssuerSide.State => Nd30,
        _ => day < Hd05From ? Hd36 : Hd05,
    };

    public static PaperStandard? Find(string? id) => All.FirstOrDefault(s => s.Id == id);

    private static Dictionary<PaperPart, PartLook> Party(PartLook body, bool? positionBold) => new()
    {
        [Nation] = new(15, 15, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Superior] = new(14, 14, Bold: false, Italic: false, Caps: true, Side: LineSide.Centre),
        [Body] = new(14, 14, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Separator] = new(14, 14, Side: LineSide.Centre),
        [Number] = new(14, 14, Bold: false, Italic: false, Side: LineSide.Centre),
        [Draft] = new(12, 14),
        [PlaceDay] = new(14, 14, Bold: false, Italic: true),
        [Kind] = new(15, 16, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [About] = new(14, 15, Bold: true, Italic: false, Side: LineSide.Centre),
        [Addressee] = new(14, 15, Italic: false),
        [Ground] = body with { Side = LineSide.Both },
        [Deciding] = new(14, 15, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Heading] = new(14, 15, Bold: true, Italic: false, Caps: true),
        [PaperPart.Text] = body with { Bold = null, Italic = null, Side = LineSide.Both },
        [Table] = new(11, 14),
        [Authority] = new(14, 14, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Position] = new(14, 14, Bold: positionBold, Italic: false, Caps: true, Side: LineSide.Centre),
        [Title] = new(14, 14, Italic: false, Caps: true, Side: LineSide.Centre),
        [Signer] = new(14, 14, Bold: true, Italic: false, Side: LineSide.Centre),
        [RecipientsLabel] = new(14, 14, Bold: false, Italic: false, Underline: true),
        [Recipient] = new(12, 12, Bold: false, Italic: false),
        [Annex] = new(11, 16),
    };

    private static Dictionary<PaperPart, PartLook> State() => new()
    {
        [Nation] = new(12, 13, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Motto] = new(13, 14, Bold: true, Italic: false, Side: LineSide.Centre),
        [Superior] = new(12, 13, Bold: false, Italic: false, Caps: true, Side: LineSide.Centre),
        [Body] = new(12, 13, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Number] = new(13, 13, Bold: false, Italic: false, Side: LineSide.Centre),
        [Draft] = new(12, 14),
        [PlaceDay] = new(13, 14, Bold: false, Italic: true),
        [Kind] = new(13, 14, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [About] = new(13, 14, Bold: true, Italic: false, Side: LineSide.Centre),
        [Addressee] = new(13, 14, Italic: false),
        [Ground] = new(13, 14, Bold: false, Italic: true, Side: LineSide.Both),
        [Deciding] = new(13, 14, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Heading] = new(13, 14, Bold: true, Italic: false),
        [PaperPart.Text] = new(13, 14, Side: LineSide.Both),
        [Table] = new(11, 14),
        [Authority] = new(13, 14, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Position] = new(13, 14, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Title] = new(13, 14, Bold: true, Italic: false, Caps: true, Side: LineSide.Centre),
        [Signer] = new(13, 14, Bold: true, Italic: false, Side: LineSide.Centre),
        [RecipientsLabel] = new(12, 12, Bold: true, Italic: true, Underline: false),
        [Recipient] = new(11, 11, Bold: false, Italic: false),
        [Annex] = new(11, 16),
    };
}
