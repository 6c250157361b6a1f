using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>The same scanners at the letters of the later stages and of the papers around them.</summary>
public sealed class LaterScannerTests(LaterLetters app) : IClassFixture<LaterLetters>
{
    public static TheoryData<string> Kinds =>
        ["SummaryReady", "StageDeclined", "AppraisalRequest", "BallotRequest", "ReportRequest", "ContinueLink", "CoOwnerInvited", "NominationSent", "MessageToOwner", "MessageToReviewer"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Opening_a_letters_link_in_every_way_changes_no_row(string kind)
    {
        Assert.True(app.Letters.ContainsKey(kind), $"No {kind} was sent; there are {string.Join(", ", app.Letters.Keys)}.");
        await Scanner.ChangesNoRowAsync(app.Process, app.Letters[kind]);
    }

    [Fact]
    public void No_letter_holds_a_link_that_decides()
    {
        Assert.All(app.Letters.Values, mail => Assert.DoesNotMatch("(?i)verdict|approve|reject|choice=", mail.Link.PathAndQuery + mail.Html));
    }
}
