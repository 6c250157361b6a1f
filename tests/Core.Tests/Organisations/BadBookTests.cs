using System.Text;
using DanVanKheo.Organisations;

namespace DanVanKheo.Tests.Organisations;

/// <summary>Bad files are refused with line and reason, and nothing half-loads. Each case changes one line of a file that holds.</summary>
public sealed class BadBookTests
{
    private const string Good = """
        { "organisations": [
          { "id": "b", "kind": "Bloc", "name": "B" },
          { "id": "w", "kind": "SubBloc", "name": "W", "parent": "b" },
          { "id": "c", "kind": "EmulationCluster", "name": "C" },
          { "id": "u", "kind": "GrassrootsCell", "from": "2020-01-01",
            "names": [ { "text": "U", "to": "2024-12-31" },
                       { "text": "U2", "from": "2025-01-01" } ],
            "parents": [ { "parent": "w" } ],
            "clusters": [ { "cluster": "c" } ],
            "figures": [ { "year": 2025, "partyMembers": 40 } ] },
          { "id": "old", "kind": "GrassrootsCell", "name": "Old", "parent": "w", "to": "2024-06-30",
            "successors": [ { "on": "2024-07-01", "successor": "u", "weight": 0.4 },
                            { "on": "2024-07-01", "successor": "v", "weight": "0,6" } ] },
          { "id": "v", "kind": "GrassrootsCell", "name": "V", "parent": "w" } ],
        "people": [
          { "id": "p", "fullName": "Phạm Thị Ấm", "position": "Bí thư", "organisation": "b", "email": "p@khoi.example.vn" } ],
        "duties": [
          { "role": "administrator", "organisation": "b", "person": "p" } ] }
        """;

    [Fact]
    public void The_file_itself_holds() => Assert.NotNull(Read(Good).Book);

    [Theory]
    [InlineData("\"parent\": \"b\"", "\"parent\": \"u\"", 3, "OwnAncestor")]
    [InlineData("\"parent\": \"b\"", "\"parent\": \"w\"", 3, "OwnAncestor")]
    [InlineData("\"parent\": \"b\"", "\"parent\": \"nowhere\"", 3, "UnknownParent")]
    [InlineData("\"from\": \"2025-01-01\" }", "\"from\": \"2024-12-31\" }", 7, "OverlappingNames")]
    [InlineData("{ \"parent\": \"w\" } ]", "{ \"parent\": \"w\" },\n { \"parent\": \"b\", \"from\": \"2026-01-01\" } ]", 9, "OverlappingParents")]
    [InlineData("\"cluster\": \"c\"", "\"cluster\": \"w\"", 9, "UnknownCluster")]
    [InlineData("\"successor\": \"u\"", "\"successor\": \"x\"", 12, "UnknownSuccessor")]
    [InlineData("\"parent\": \"w\" } ],", "\"parent\": \"w\" } ], \"to\": \"2024-06-01\",", 12, "SuccessorInPast")]
    [InlineData("\"from\": \"2020-01-01\"", "\"from\": \"2024-08-01\"", 12, "SuccessorNotYet")]
    [InlineData("\"weight\": 0.4", "\"weight\": 0.5", 12, "WeightsSum")]
    [InlineData("\"weight\": 0.4", "\"weight\": 1.4", 12, "BadWeight")]
    [InlineData("\"to\": \"2024-06-30\"", "\"to\": \"2024-05-30\"", 12, "SuccessionAfterEnd")]
    [InlineData("\"to\": \"2024-06-30\",", "", 12, "StillAlive")]
    [InlineData("\"year\": 2025", "\"year\": 2025 }, { \"year\": 2025", 10, "DuplicateYear")]
    [InlineData("\"partyMembers\": 40", "\"partyMembers\": -4", 10, "BadNumber")]
    [InlineData("\"id\": \"v\"", "\"id\": \"u\"", 14, "DuplicateId")]
    [InlineData("\"id\": \"v\"", "\"id\": \"V a\"", 14, "BadId")]
    [InlineData("\"kind\": \"SubBloc\"", "\"kind\": \"Khối\"", 3, "BadChoice")]
    [InlineData("\"kind\": \"SubBloc\"", "\"kind\": 1", 3, "BadChoice")]
    [InlineData("\"name\": \"V\", ", "", 14, "NoName")]
    [InlineData("\"to\": \"2024-12-31\"", "\"to\": \"2024-13-31\"", 6, "BadDate")]
    [InlineData("\"to\": \"2024-12-31\"", "\"from\": \"2024-12-31\", \"to\": \"2024-12-30\"", 6, "DatesReversed")]
    [InlineData("\"email\": \"p@khoi.example.vn\"", "\"email\": \"p.khoi.example.vn\"", 16, "BadEmail")]
    [InlineData("\"organisation\": \"b\", \"email\"", "\"organisation\": \"x\", \"email\"", 16, "UnknownOrganisation")]
    [InlineData("\"person\": \"p\"", "\"person\": \"q\"", 18, "UnknownPerson")]
    [InlineData("\"role\": \"administrator\"", "\"role\": \"signer\"", 1, "NoAdministrator")]
    [InlineData("\"kind\": \"Bloc\"", "\"kind\": \"SubBloc\"", 1, "NoBloc")]
    [InlineData("\"fullName\"", "\"fulName\"", 16, "UnknownColumn")]
    [InlineData("\"people\"", "\"persons\"", 16, "UnknownSection")]
    [InlineData("\"position\": \"Bí thư\"", "\"position\": { \"vi\": \"Bí thư\" }", 16, "NotText")]
    [InlineData("\"fullName\": \"Phạm Thị Ấm\"", "\"fullName\": \"Phạm Thị Ấm\", \"fullName\": \"X\"", 16, "ColumnTwice")]
    [InlineData("\"duties\": [", "\"duties\": [ 7,", 1, "NotObject")]
    [InlineData("\"clusters\": [ { \"cluster\": \"c\" } ]", "\"clusters\": { \"cluster\": \"c\" }", 5, "NotArray")]
    [InlineData("\"fullName\": ", "\"fullName\" ", 16, "NotJson")]
    public void Refused_with_line_and_reason(string right, string wrong, int line, string code)
    {
        var reading = Read(Replaced(right, wrong));
        Assert.Null(reading.Book);
        Assert.Contains((line, code), reading.Errors.Select(f => (f.Line, f.Code)));
    }

    [Fact]
    public void A_parent_that_ends_first_is_refused()
    {
        var reading = Read(Replaced("\"kind\": \"SubBloc\",", "\"kind\": \"SubBloc\", \"to\": \"2026-01-01\","));
        Assert.Equal(["u", "v"], reading.Errors.Where(f => f.Code == "ParentGone").Select(f => f.Details[0]));
    }

    [Fact]
    public void A_circle_of_three_that_closes_on_a_later_day_is_found_on_the_line_that_closes_it()
    {
        var reading = Read("""
            { "organisations": [
              { "id": "b", "kind": "Bloc", "name": "B" },
              { "id": "x", "kind": "GrassrootsCommittee", "name": "X", "parents": [ { "parent": "b", "to": "2025-12-31" },
                { "parent": "z", "from": "2026-01-01" } ] },
              { "id": "y", "kind": "GrassrootsCommittee", "name": "Y", "parent": "x" },
              { "id": "z", "kind": "GrassrootsCommittee", "name": "Z", "parent": "y" } ],
              "people": [ { "id": "p", "fullName": "P", "organisation": "b", "email": "p@khoi.example.vn" } ],
              "duties": [ { "role": "administrator", "organisation": "b", "person": "p" } ] }
            """);
        var fault = Assert.Single(reading.Errors);
        Assert.Equal((4, "OwnAncestor", "x → z → y → x"), (fault.Line, fault.Code, fault.Details[1]));
    }

    [Fact]
    public void A_unit_for_which_nobody_answers_is_a_warning_and_loads()
    {
        var reading = BookJson.Read(Encoding.UTF8.GetBytes(Good), ["cell-approver", Duty.Administrator], new(2026, 1, 1));
        Assert.NotNull(reading.Book);
        Assert.Empty(reading.Errors);
        Assert.Equal([(5, "u"), (14, "v")], reading.Warnings.Select(f => (f.Line, (string)f.Details[0])));
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_lines()
    {
        var reading = Read(Replaced("\"year\": 2025", "\"year\": \"x\"").Replace("\"weight\": 0.4", "\"weight\": 0", StringComparison.Ordinal).Replace("p@khoi", "p khoi", StringComparison.Ordinal));
        Assert.Equal([10, 12, 16], reading.Errors.Select(f => f.Line).Distinct());
    }

    private static string Replaced(string right, string wrong)
    {
        Assert.Contains(right, Good);
        var at = Good.IndexOf(right, StringComparison.Ordinal);
        return Good[..at] + wrong + Good[(at + right.Length)..];
    }

    private static BookReading Read(string json) => BookJson.Read(Encoding.UTF8.GetBytes(json), [], new(2026, 1, 1));
}
