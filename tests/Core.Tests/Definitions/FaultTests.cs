using DanVanKheo.Definitions;

namespace DanVanKheo.Tests.Definitions;

/// <summary>Bad definitions are refused with the line and the reason, and nothing of them is taken.</summary>
public sealed class FaultTests
{
    private const string Criteria = """{ "id": "x", "year": 2027, "criteria": [ { "id": "c", "name": { "vi": "C", "en": "C" }, "max": 100 } ], "bands": [ { "id": "b", "from": 0, "name": { "vi": "B", "en": "B" } } ] }""";

    private const string Stage = """{ "id": "a", "kind": "CellApproval", "name": "A", "role": "cell-approver", "workingDays": 5, "reminders": { "workingDaysFromDue": [] } }""";

    /// <summary>Each case is what stands behind <c>basedOn</c>, from line 2 on; § stands where the fault must be named.</summary>
    public static TheoryData<string, string> Slips => new()
    {
        { "§\"nmae\": 1", "UnknownProperty" },
        { "\"id\": §7", "WrongType" },
        { "\"id\": §\"Sai Tên\"", "WrongForm" },
        { "\"kind\":\n  §\"Race\"", "UnknownValue" },
        { "\"term\": §{ \"id\": \"1\", \"from\": \"2025-01-01\" }", "Missing" },
        { "\"term\": { \"id\": \"1\", \"from\": \"2025-01-01\", \"to\": §\"2024-01-01\" }", "Reversed" },
        { "\"id\": \"a\",\n§\"id\": \"b\"", "Twice" },
        { "\"halfYear\": { \"month\": 2, \"day\": §30 }", "NoSuchDay" },
        { "\"halfYear\": { \"month\": §13, \"day\": 1 }", "TooLarge" },
        { "\"holidays\": [§\"2027-02-30\"]", "NoSuchDay" },
        { "\"holidays\": [\"2027-02-01\",\n§\"2027-02-01\"]", "Twice" },
        { "\"route\": { \"stages\": §[] }", "TooFew" },
        { Routed(Stage.Replace("\"CellApproval\"", "§\"Race\"", StringComparison.Ordinal)), "UnknownValue" },
        { Routed(Stage, "\n" + Stage.Replace("\"a\"", "§\"a\"", StringComparison.Ordinal)), "Twice" },
        { Routed(Named("a", "§b"), Named("b", "a")), "RouteCircle" },
        { Routed(Stage, Named("b", "§c"), Named("c", "b")), "RouteCircle" },
        { Routed(Named("a", "§a")), "RouteCircle" },
        { Routed(Stage, "\n" + Named("b", "a"), "\n" + Named("c", "§a")), "RouteForks" },
        { Routed(Stage, Named("b", "§x")), "UnknownStage" },
        { Routed(Stage.Replace("\"name\"", "\"council\": §{}, \"name\"", StringComparison.Ordinal)), "NotForThisKind" },
        { Routed(Stage.Replace("\"name\"", "\"returnPoints\": [{ \"id\": \"p\", \"label\": { \"vi\": \"P\", \"en\": \"P\" }, \"section\": §\"khong-co\" }], \"name\"", StringComparison.Ordinal)), "UnknownSection" },
        { $"\"windows\": [ {Window(1, 3)},\n §{Window(2, 4)} ]", "WindowsOverlap" },
        { $"\"windows\": [ {Window(5, 3).Replace("\"to\": ", "\"to\": §", StringComparison.Ordinal)} ]", "Reversed" },
        { $"\"windows\": [ {Window(1, 3).Replace("\"17:00:00\"", "§\"17h\"", StringComparison.Ordinal)} ]", "WrongForm" },
        { "\"fieldDates\": [ { \"field\": §\"khongCo\" } ]", "UnknownField" },
        { $"\"criteria\": [ {Criteria.Replace("[ { \"id\": \"c\"", "§[ { \"id\": \"c\"", StringComparison.Ordinal).Replace("100", "60", StringComparison.Ordinal)} ]", "NotHundred" },
        { $"\"criteria\": [ {Criteria.Replace("\"max\": 100", "\"max\": 100,\n\"knockOut\": §101", StringComparison.Ordinal)} ]", "KnockOutAboveMax" },
        { $"\"criteria\": [ {Criteria.Replace("\"bands\": ", "\"bands\":\n§", StringComparison.Ordinal).Replace("\"from\": 0", "\"from\": 1", StringComparison.Ordinal)} ]", "NoLowestBand" },
        { "\"quotas\": [ { \"least\": §3, \"most\": 2 } ]", "Reversed" },
        { "\"quotas\": [ { \"units\": [\"a\"] },\n{ \"units\": [§\"a\"] } ]", "Twice" },
        { "\"contest\": { \"rounds\": [ { \"stage\": §\"khoi\", \"promoted\": 1 } ] }", "UnknownRound" },
        { "\"steps\": §[ { \"slug\": \"x\", \"title\": { \"vi\": \"X\", \"en\": \"X\" }, \"fields\": [ { \"id\": \"name\", \"kind\": \"Line\", \"label\": { \"vi\": \"X\", \"en\": \"X\" } } ] } ]", "NeededField" },
        { "\"addFields\": [ { \"step\": §\"khong-co\", \"fields\": [ { \"id\": \"x\", \"kind\": \"Line\", \"label\": { \"vi\": \"X\", \"en\": \"X\" } } ] } ]", "UnknownSection" },
        { "\"addFields\": [ { \"step\": \"noi-dung\", \"fields\": [ { \"id\": \"x\", \"kind\": \"Line\", \"when\": §\"khongCo=1\", \"label\": { \"vi\": \"X\", \"en\": \"X\" } } ] } ]", "UnknownField" },
        { "\"addFields\": [ { \"step\": \"noi-dung\", \"fields\": [ { \"id\": \"x\", \"kind\": §\"Choise\", \"label\": { \"vi\": \"X\", \"en\": \"X\" } } ] } ]", "UnknownValue" },
        { "\"showcase\": { \"interview\": [ { \"id\": \"a\", \"question\": { \"vi\": \"H\", \"en\": \"H\" }, \"heading\": { \"vi\": \"H\", \"en\": \"H\" } },\n{ \"id\": §\"a\", \"question\": { \"vi\": \"H\", \"en\": \"H\" }, \"heading\": { \"vi\": \"H\", \"en\": \"H\" } } ] }", "Twice" },
        { "\"showcase\": { \"interview\": §[] }", "TooFew" },
        { "\"dropFields\": [ §\"khongCo\" ]", "UnknownField" },
        { "\"dropFields\": [ \"subject\" ]", "NeededField" },
        { "\"letters\": { §\"Greeting\": {} }", "UnknownValue" },
        { "\"name\": { \"vi\": \"Đợt thi đua “Năm dân vận”\", \"en\": §\"\" }", "TooShort" },
        { "\"season\": nul", "Syntax" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named_with_its_place(string slip, string code)
    {
        var text = $"{{ \"basedOn\": \"dan-van-kheo.json\",\n{slip} }}";
        var reading = Shipped.ReadText(text.Replace("§", "", StringComparison.Ordinal));
        Assert.Null(reading.Programme);
        var fault = reading.Faults.First(f => f.Code == code);
        var lines = text.Split('§')[0].Split('\n');
        if (slip.Contains('§', StringComparison.Ordinal)) Assert.Equal(new Place(Shipped.Own, lines.Length, lines[^1].Length + 1), fault.Place);
    }

    [Theory]
    [InlineData("""{ "basedOn": "rieng.json" }""", "BasedOnItself")]
    [InlineData("""{ "basedOn": "khong-co.json" }""", "NoSuchFile")]
    [InlineData("", "Syntax")]
    [InlineData("{} {}", "Syntax")]
    [InlineData("[]", "WrongType")]
    [InlineData("{}", "Missing")]
    public void A_file_that_is_no_programme_is_refused(string text, string code)
    {
        var reading = Shipped.ReadText(text);
        Assert.Null(reading.Programme);
        Assert.Contains(code, reading.Faults.Select(f => f.Code));
    }

    [Fact]
    public void Every_slip_of_a_file_is_named_at_once_in_the_order_of_its_lines()
    {
        var reading = Shipped.ReadText("{ \"basedOn\": \"dan-van-kheo.json\",\n\"id\": 7,\n\"ten\": 1,\n\"season\": 2 }");
        Assert.Equal([("WrongType", 2), ("UnknownProperty", 3), ("WrongType", 4)], reading.Faults.Select(f => (f.Code, f.Place.Line)));
    }

    [Fact]
    public void A_slip_in_the_file_below_is_named_there()
    {
        var reader = new ProgrammeReader(Shipped.Schema, f => f == "tren.json" ? "{ \"basedOn\": \"duoi.json\", \"id\": \"x\" }"u8.ToArray() : "{\n\n \"name\": 1 }"u8.ToArray());
        Assert.Contains(new Place("duoi.json", 3, 10), reader.Read("tren.json").Faults.Select(f => f.Place));
    }

    [Theory]
    [InlineData("nguoi-la", "khoi-nao", new[] { "UnknownRole", "UnknownUnit" })]
    [InlineData("nguoi-la", "cuc-thue", new[] { "UnknownRole" })]
    [InlineData("cell-approver", "cuc-thue", new string[0])]
    [InlineData("district-reviewer", "cuc-thue", new string[0])]
    public void Who_and_what_it_names_must_exist(string role, string unit, string[] codes)
    {
        var source = Shipped.ReadText($"{{ \"basedOn\": \"dan-van-kheo.json\", \"quotas\": [ {{ \"units\": [\"{unit}\"], \"most\": 3 }} ], \"route\": {{ \"stages\": [{Stage.Replace("cell-approver", role, StringComparison.Ordinal)}] }} }}");
        Assert.NotNull(source.Programme);
        var scope = new DefinitionScope(new HashSet<string> { "cuc-thue" }, new HashSet<string> { "district-reviewer" });
        Assert.Equal(codes, DefinitionRules.Check(source.Source, scope).Select(f => f.Code));
    }

    [Fact]
    public void A_stage_may_be_written_anywhere_and_stands_behind_the_one_it_names()
    {
        var reading = Shipped.ReadText($"{{ \"basedOn\": \"dan-van-kheo.json\", \"route\": {{ \"stages\": [{Stage}, {Named("c", "b")}, {Named("b", "a")}] }} }}");
        Assert.Equal(["a", "b", "c"], reading.Programme!.Route.Stages.Select(s => s.Id));
    }

    private static string Routed(params string[] stages) => $"\"route\": {{ \"stages\": [{string.Join(", ", stages)}] }}";

    private static string Named(string id, string after) =>
        Stage.Replace("\"id\": \"a\",", $"\"id\": \"{id}\", \"after\": {(after[0] == '§' ? "§" : "")}\"{after.Trim('§')}\",", StringComparison.Ordinal);

    private static string Window(int from, int to) => $"{{ \"from\": {{ \"month\": {from}, \"day\": 28 }}, \"to\": {{ \"month\": {to}, \"day\": 30 }}, \"closes\": \"17:00:00\" }}";
}
