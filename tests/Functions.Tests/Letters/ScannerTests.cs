using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>Mail scanners open every link of every letter, early, often and mangled. Not one row may change, and the link must still work for its reader.</summary>
public sealed class ScannerTests(ScannedApp app) : IClassFixture<ScannedApp>
{
    public static TheoryData<string> Kinds =>
        ["DraftSaved", "Receipt", "OpinionRequest", "OpinionReminder", "OpinionEscalation", "Returned", "Rejected", "StageApproved", "Commendation", "ContactBroken", "WithdrawalConfirmed", "DossierWithdrawn", "DecisionNotice", "Reopened", "AwardAmended", "AwardRevoked"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Opening_a_letters_link_in_every_way_changes_no_row(string kind)
    {
        Assert.True(app.Letters.ContainsKey(kind), $"No {kind} was sent; there are {string.Join(", ", app.Letters.Keys)}.");
        await Scanner.ChangesNoRowAsync(app.Process, app.Letters[kind]);
    }

    [Fact]
    public void Every_letter_with_a_link_has_both_parts_and_leads_to_this_site()
    {
        Assert.All(app.Letters.Values, mail =>
        {
            Assert.Equal(app.Process.Address.Authority, mail.Link.Authority);
            Assert.Contains(mail.Link.AbsoluteUri, System.Net.WebUtility.HtmlDecode(mail.Html), StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)verdict|approve|reject", mail.Link.PathAndQuery + mail.Html);
        });
    }
}
