using DanVanKheo.Definitions;

namespace DanVanKheo.Tests.Definitions;

public sealed class DefinitionDiffTests
{
    [Fact]
    public void Nothing_differs_from_itself() => Assert.Empty(DefinitionDiff.Of(Source("{}"), Source("{}")));

    [Fact]
    public void What_was_changed_added_and_left_out_is_named_by_its_place()
    {
        var changes = DefinitionDiff.Of(
            Source("""{ "season": "2018", "documents": [ { "number": "22-HD/ĐUK", "date": "2018-07-30", "title": { "vi": "Hướng dẫn", "en": "Guidance" } } ] }"""),
            Source("""{ "season": "2019", "halfYear": { "month": 5, "day": 31 }, "theme": { "vi": "Năm dân vận", "en": "A year" } }"""));
        Assert.Equal(
            [("documents", "Hướng dẫn", ""), ("halfYear.day", "15", "31"), ("halfYear.month", "6", "5"), ("season", "2018", "2019"), ("theme", "", "Năm dân vận")],
            changes.Select(c => (c.Path, c.Before, c.After)).Order());
    }

    [Fact]
    public void A_stage_is_known_by_its_id_and_not_by_its_place()
    {
        var whole = Shipped.Read("dan-van-kheo.json").Source;
        var stages = whole.Find("route")!.Find("stages")!;
        var turned = whole with { Members = [.. whole.Members.Where(m => m.Name != "route"), new("route", whole.Place, new(whole.Place, SourceKind.Object, "", [new("stages", whole.Place, stages with { Items = [.. stages.Items.Reverse()] })], []))] };
        Assert.Empty(DefinitionDiff.Of(whole, turned));
        var two = Shipped.Read("dan-van-kheo-hai-dot.json").Source;
        Assert.Contains(DefinitionDiff.Of(whole, two), c => c.Path == "route.stages[tiep-nhan]" && c.Before.Length == 0 && c.After == "Văn phòng tiếp nhận, kiểm tra hồ sơ");
    }

    private static SourceNode Source(string own) => Shipped.ReadText("{ \"basedOn\": \"dan-van-kheo.json\"" + (own == "{}" ? "" : ",") + own[1..]).Source;
}
