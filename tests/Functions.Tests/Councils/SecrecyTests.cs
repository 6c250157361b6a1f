using Azure.Data.Tables;
using DanVanKheo.Functions.Tests.Hosting;
using Xunit;

namespace DanVanKheo.Functions.Tests.Councils;

/// <summary>No row of any table leads from a member to a choice, after a secret vote. The same search finds the choices of an open one.</summary>
public sealed class SecrecyTests(SecretCouncil secret, OpenCouncil open) : IClassFixture<SecretCouncil>, IClassFixture<OpenCouncil>
{
    private static readonly string[] People = ["pho-bi-thu", "hd-1", "hd-2", "hd-3", "hd-4"];

    [Fact]
    public async Task A_secret_choice_stands_in_no_row_with_its_member()
    {
        Assert.NotEmpty(await LinkedAsync(open));
        Assert.Empty(await LinkedAsync(secret));
    }

    [Fact]
    public async Task The_stamp_the_table_puts_on_a_row_leads_to_no_ballot_either()
    {
        var dossier = await VotedAsync(secret);
        var rows = await RowsAsync(secret, "Votes", dossier);
        // One row with figures for the whole round, and it names nobody: there is no row whose stamp could be laid beside a member's.
        var box = Assert.Single(rows, r => r.Keys.Any(IsChoice));
        Assert.DoesNotContain(People, p => p != "pho-bi-thu" && box.Any(c => c.Value is string text && text.Contains(p, StringComparison.Ordinal)));
        Assert.Equal(6, rows.Count - 1);
        Assert.All(rows.Where(r => r != box), r => Assert.DoesNotContain(r.Where(c => c.Key is not ("odata.etag" or "Timestamp")), c => c.Value is DateTimeOffset));
    }

    [Fact]
    public async Task The_history_says_that_they_voted_and_not_what()
    {
        var dossier = await VotedAsync(secret);
        var audit = await RowsAsync(secret, "Audit", dossier);
        Assert.Equal(5, audit.Count(r => (string)r["Act"] == "BallotCast"));
        Assert.Single(audit.Where(r => (string)r["Act"] == "BallotCast").Select(r => r["Detail"]).Distinct());
    }

    /// <summary>Rows that name a member of this dossier's vote and hold a choice.</summary>
    private static async Task<IReadOnlyList<string>> LinkedAsync(CouncilApp app)
    {
        var dossier = await VotedAsync(app);
        var found = new List<string>();
        foreach (var table in (string[])["Votes", "Audit", "Outbox", "Stages", "Grants", "StepUpCodes", "Mailbox", "Dossiers", "OpenLetters"])
        {
            foreach (var row in await RowsAsync(app, table, dossier))
            {
                string[] texts = [.. row.Where(c => c.Key != "PartitionKey").Select(c => c.Value).OfType<string>()];
                var named = People.Any(p => row.RowKey.EndsWith(p, StringComparison.Ordinal) || texts.Any(t => t == p || t.EndsWith("|" + p, StringComparison.Ordinal)));
                if (named && texts.Any(t => t is "For" or "Against" or "Blank")) found.Add($"{table} {row.RowKey}");
            }
        }

        return found;
    }

    private static async Task<SentDossier> VotedAsync(CouncilApp app)
    {
        var dossier = await app.RegisterAsync();
        await app.VoteAsync(dossier, 1, "For", "Against", "For", "Blank", "For");
        return dossier;
    }

    private static async Task<IReadOnlyList<TableEntity>> RowsAsync(CouncilApp app, string table, SentDossier dossier)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in new TableServiceClient($"DataFolder={app.Process.DataFolder}").GetTableClient(table).QueryAsync<TableEntity>())
        {
            if (row.PartitionKey.Contains(dossier.Code, StringComparison.Ordinal) || row.RowKey.Contains(dossier.Code, StringComparison.Ordinal) || row.Any(c => c.Value is string text && text.Contains(dossier.Code, StringComparison.Ordinal))) rows.Add(row);
        }

        return rows;
    }

    private static bool IsChoice(string column) => column is "For" or "Against" or "Blank" or "Choice";
}
