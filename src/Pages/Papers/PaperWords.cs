using DanVanKheo.Layout;
using DanVanKheo.Organisations;

namespace DanVanKheo.Papers;

/// <summary>Puts the frame of the office around the text of one paper.</summary>
internal sealed class PaperWords(PaperFrame frame, PaperType type, string language)
{
    public string Text(string key, params object[] details) => PaperTexts.Of(key, language, details);

    /// <summary>The names after "T/M": Ban Thường vụ of a committee, Chi bộ of a cell, the body itself on the State side.</summary>
    public string Authority => frame.Issuer.Kind switch
    {
        _ when frame.Standard.Side == IssuerSide.State => frame.Issuer.Name,
        OrganisationKind.PartyCell or OrganisationKind.GrassrootsCell => Text("Authority.Cell"),
        _ => Text("Authority.Committee"),
    };

    public Paper Write(string about, IReadOnlyList<PaperBlock> blocks, IReadOnlyList<PaperSignature>? signatures = null) =>
        new(Head(), Text($"Kind.{type}"), about, blocks, signatures ?? [Signature()]) { Standard = frame.Standard.Id };

    /// <summary>Every line of a field that was typed, as a paragraph.</summary>
    public static IEnumerable<PaperBlock> Paragraphs(string typed) => Lines(typed).Select(line => new PaperParagraph(line));

    public static IReadOnlyList<string> Lines(string typed) => typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public string Upper(string text) => text.ToUpper(Display.Culture(language));

    private PaperHead Head() => new(
        Upper(frame.Issuer.Letterhead.Superior),
        Upper(frame.Issuer.Name),
        NumberLine(),
        PaperTexts.PlaceDay(frame.Issuer.Letterhead.Place, frame.Day, language),
        frame.Draft is { } draft ? Text("Draft", draft) : null);

    /// <summary>Which paper an annex belongs to.</summary>
    public string AnnexNote => Text("Annex.Note", Text($"Name.{type}"), NumberText.Trim(), PaperTexts.Day(frame.Day, language));

    private string NumberText => frame.Number is { } number ? PaperNumber.Text(type, number, frame.Symbol, frame.Standard.Side) : PaperNumber.Blank(type, frame.Symbol, frame.Standard.Side);

    private string NumberLine() => !PaperNumber.IsNumbered(type) ? "" : frame.Standard.NumberWord + NumberText;

    private PaperSignature Signature() => new(frame.Standard.OnBehalf + Upper(Authority), frame.Signer.FullName, Upper(frame.Signer.Position));
}
