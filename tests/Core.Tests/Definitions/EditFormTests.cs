using System.Text.Json.Nodes;
using DanVanKheo.Definitions;

namespace DanVanKheo.Tests.Definitions;

/// <summary>What officers change every season is laid over the definition; everything else stays as it was written.</summary>
public sealed class EditFormTests
{
    private const string Definition = """
        {
          "id": "mau",
          "name": { "vi": "Mẫu", "en": "Sample" },
          "halfYear": { "month": 6, "day": 15 },
          "holidays": ["2027-01-01"],
          "windows": [
            { "from": { "month": 1, "day": 1 }, "to": { "month": 3, "day": 31 }, "closes": "23:59:59.9999999" },
            { "from": { "month": 4, "day": 1 }, "to": { "month": 4, "day": 15 }, "closes": "17:00:00", "units": ["a", "b"] }
          ],
          "awards": [ { "id": "giay-khen", "name": { "vi": "Giấy khen", "en": "Merit" }, "givenBy": [], "authority": [ { "kind": "Bloc" } ] } ],
          "letters": { "Receipt": { "text": { "vi": "Đã nhận.", "en": "Received." } } },
          "route": { "stages": [] }
        }
        """;

    private static JsonObject Source => JsonNode.Parse(Definition)!.AsObject();

    /// <summary>The form as it is shown, with some answers changed.</summary>
    private static EditResult Apply(params (string Id, string Typed)[] changed)
    {
        var form = new EditForm(Source);
        var typed = EditPart.All.SelectMany(form.Rows).SelectMany(r => r.Fields).ToDictionary(f => f.Id, f => f.Value);
        foreach (var (id, text) in changed) typed[id] = text;
        return form.Apply(id => typed.GetValueOrDefault(id, ""));
    }

    [Fact]
    public void Sent_as_it_was_shown_it_changes_nothing() => Assert.True(JsonNode.DeepEquals(Source, Apply().Definition));

    [Theory]
    [InlineData("name-vi", "Tên mới", "name.vi", "\"Tên mới\"")]
    [InlineData("halfYear", "20/06", "halfYear", """{"month":6,"day":20}""")]
    [InlineData("holidays", "02/09/2027\n03/09/2027", "holidays", """["2027-09-02","2027-09-03"]""")]
    [InlineData("theme-vi", "Năm dân vận", "theme.vi", "\"Năm dân vận\"")]
    public void An_answer_takes_its_place(string id, string typed, string path, string json) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), path.Split('.').Aggregate((JsonNode?)Apply((id, typed)).Definition, (node, name) => node![name])));

    [Theory]
    [InlineData("halfYear", "mai", "NotDay")]
    [InlineData("holidays", "02/09/2027\nTết", "NotDates")]
    [InlineData("windows-0-closes", "chiều", "NotTime")]
    [InlineData("quotas-0-least", "vài", "NotNumber")]
    [InlineData("awards-0-from", "31/02/2027", "NotDate")]
    [InlineData("letters-0-kind", "", "ChoiceMissing")]
    public void What_cannot_be_read_is_said_at_its_question(string id, string typed, string code) =>
        Assert.Contains(Apply((id, typed)).Problems, p => (p.Field, p.Code) == (id, code));

    [Fact]
    public void A_row_is_added_taken_out_and_the_places_follow()
    {
        var result = Apply(("windows-0-drop", "yes"), ("windows-2-from", "01/05"), ("windows-2-to", "31/05"), ("windows-2-closes", "17:00"), ("quotas-0-most", "3"), ("letters-1-kind", "Returned"), ("letters-1-text-vi", "Mời bổ sung."));
        Assert.Equal(["a", "b"], result.Definition["windows"]![0]!["units"]!.AsArray().Select(u => (string)u!));
        Assert.Equal("17:00:00", (string)result.Definition["windows"]![1]!["closes"]!);
        Assert.Equal(3, (int)result.Definition["quotas"]![0]!["most"]!);
        Assert.Equal("Mời bổ sung.", (string)result.Definition["letters"]!["Returned"]!["text"]!["vi"]!);
        Assert.Equal(("windows[0].from", "windows[1].from"), (result.Places["windows-1-from"], result.Places["windows-2-from"]));
    }

    [Fact]
    public void What_the_form_does_not_show_stays()
    {
        var award = Apply(("awards-0-name-vi", "Giấy khen của Đảng ủy")).Definition["awards"]![0]!;
        Assert.Equal(("Giấy khen của Đảng ủy", "Bloc"), ((string)award["name"]!["vi"]!, (string)award["authority"]![0]!["kind"]!));
        Assert.Equal("23:59:59.9999999", (string)Apply(("windows-0-to", "30/03")).Definition["windows"]![0]!["closes"]!);
    }

    [Theory]
    [InlineData("halfYear.day", "halfYear")]
    [InlineData("windows[1]", "windows-1-from")]
    [InlineData("windows[1].units[0]", "windows-1-units")]
    [InlineData("theme", "theme-vi")]
    [InlineData("letters.Receipt.text.vi", "letters-0-text-vi")]
    [InlineData("route.stages[0].role", "")]
    public void A_fault_belongs_to_the_question_it_is_in(string path, string field) => Assert.Equal(field, Apply().FieldOf(path));

    [Fact]
    public void A_place_leads_to_its_path()
    {
        var source = SourceReader.Read("mau.json", System.Text.Encoding.UTF8.GetBytes(Definition)).Node!;
        foreach (var path in (string[])["halfYear.day", "windows[1]", "windows[1].units[1]", "letters.Receipt.text.vi"]) Assert.Equal(path, source.PathOf(source.At("$." + path)));
    }
}
