using System.Text;
using System.Text.Json.Nodes;
using DanVanKheo.Definitions;
using DanVanKheo.Programmes;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The editions of a programme, and the pages that change it.</summary>
internal static class SampleProgrammes
{
    private const string Home = "/can-bo/chuong-trinh";

    private static readonly Edition Proposed = new("huyen-x-2027", 3, "huyen-x-2027.json", "", EditionState.Proposed, "thu", Now) { Changes = 1, Note = Hostile };

    public static IEnumerable<SamplePage> Pages()
    {
        var reading = ProgrammeFiles.Read("p18.json");
        var programme = reading.Programme! with { Theme = new(Hostile, Hostile) };
        var form = new EditForm(JsonNode.Parse(Encoding.UTF8.GetString(EditionStore.Content(ProgrammeFiles.Read("dan-van-kheo.json").Source)))!.AsObject());
        var view = new ProgrammeView(programme, [])
        {
            Edition = Proposed,
            Editions =
            [
                new(Proposed, "Proposed", "Lê Thị Thu", ""),
                new(Proposed with { Number = 2, State = EditionState.Dropped }, "Dropped", "Lê Thị Thu", "Trương Thị Oanh"),
                new(Proposed with { Number = 1, State = EditionState.Effective, By = "", Note = "" }, "Holds", "", ""),
                new(Proposed with { Number = 0, State = EditionState.Effective, By = "", Note = "" }, "Held", "", ""),
            ],
            Proposal = [new("windows[1].closes", "17:00:00", Hostile), new("theme", "", Nested)],
            Programmes = [new("huyen-x-2027", Hostile), new("dan-van-kheo", "Phong trào thi đua “Dân vận khéo”")],
            MayEdit = true,
            MayConfirm = true,
            Nonce = Nonce,
        };
        yield return SamplePage.Of<ProgrammePage, ProgrammeView>("programme-proposed", Home, view with { Problems = [new("", "ProgrammeOwn")] });
        yield return SamplePage.Of<ProgrammePage, ProgrammeView>("programme-dropped", Home, view with { Edition = Proposed with { State = EditionState.Dropped }, Proposal = [], MayConfirm = false });
        yield return SamplePage.Of<EditProgrammePage, EditProgrammeView>("programme-edit", Home + "/sua", new(programme.Name, Proposed, [.. EditPart.All.Select(p => new EditPartView(p, form.Rows(p), []))], "", 10, [], Nonce));
        yield return SamplePage.Of<EditProgrammePage, EditProgrammeView>("programme-edit-faults", Home + "/sua", new(programme.Name, Proposed, [.. EditPart.All.Select(p => new EditPartView(p, form.Rows(p, id => id == "letters-0-kind" ? "" : Hostile), ["windows-0-drop"]))], Hostile, 10, [new("windows-0-from", "DefinitionFault", Hostile, 12), new("halfYear", "NotDay"), new("awards-0-id", "DefinitionFault", Nested, 40), new("note", "TooShort", 10, 3)], Nonce));
        yield return SamplePage.Of<CopyProgrammePage, CopyProgrammeView>("programme-copy", Home + "/sao-chep", new(programme, new("", "", programme.Name.Vi, programme.Name.En), [], Nonce));
        yield return SamplePage.Of<CopyProgrammePage, CopyProgrammeView>("programme-copy-problems", Home + "/sao-chep", new(programme, new(Hostile, "2028", Hostile, Hostile), [new("id", "DefinitionFault", Hostile, 2), new("name-vi", "Missing")], Nonce));
    }
}
