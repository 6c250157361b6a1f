using System.Text.Json;
using System.Text.Json.Serialization;
using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Opinions;

namespace DanVanKheo.Councils;

/// <summary>
/// A round as rows of one partition (the dossier), so that roll and box change in one transaction: <c>{stage}-{attempt}-{round}-box</c>
/// (rules and numbers) and <c>{stage}-{attempt}-{round}-member-{person}</c> (who took part, who voted). A member's row holds a choice only in an open vote.
/// </summary>
internal static class VoteRows
{
    private const string Box = "box";
    private const string Member = "member-";

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public static string Prefix(StageKey stage) => $"{stage.Stage}-{stage.Attempt:D3}-";

    public static TableEntity BoxOf(VoteRound round) => new(round.Stage.Dossier, $"{Prefix(round)}{Box}")
    {
        ["Round"] = round.Number,
        ["OpenedAt"] = round.OpenedAt,
        ["Due"] = round.Due.Instant,
        ["Settings"] = JsonSerializer.Serialize(round.Settings, Json),
        ["Chair"] = round.Chair,
        ["For"] = round.Box.For,
        ["Against"] = round.Box.Against,
        ["Blank"] = round.Box.Blank,
        ["Sealed"] = round.Box.Sealed,
    };

    public static TableEntity MemberOf(VoteRound round, RollEntry member)
    {
        var row = new TableEntity(round.Stage.Dossier, $"{Prefix(round)}{Member}{member.Person}")
        {
            ["Place"] = round.Roll.Index().First(m => m.Item.Person == member.Person).Index,
            ["Person"] = member.Person,
            ["Received"] = member.Received,
            ["Voted"] = member.Voted,
        };
        if (member.Excluded is { } reason) row["Excluded"] = reason.ToString();
        if (member.Open is { } ballot) row["Choice"] = ballot.Choice?.ToString() ?? Ballot.Blank;
        if (member.Open is { Remark.Length: > 0 } remarked) row["Remark"] = remarked.Remark;
        return row;
    }

    /// <param name="rows">All rows of one stage attempt in key order.</param>
    public static IEnumerable<StoredRound> Read(StageKey stage, IEnumerable<TableEntity> rows)
    {
        foreach (var round in rows.GroupBy(r => r.RowKey.Substring(Prefix(stage).Length, 2)))
        {
            var box = round.First(r => r.RowKey.EndsWith("-" + Box, StringComparison.Ordinal));
            TableEntity[] members = [.. round.Where(r => r != box).OrderBy(r => r.GetInt32("Place"))];
            yield return new(ToRound(stage, box, members), box.ETag, members.ToDictionary(m => m.GetString("Person"), m => m.ETag, StringComparer.Ordinal));
        }
    }

    private static string Prefix(VoteRound round) => $"{Prefix(round.Stage)}{round.Number:D2}-";

    private static VoteRound ToRound(StageKey stage, TableEntity box, TableEntity[] members) => new(
        stage,
        box.GetInt32("Round")!.Value,
        box.GetDateTimeOffset("OpenedAt")!.Value,
        new Deadline(VietnamTime.Day(box.GetDateTimeOffset("Due")!.Value)),
        JsonSerializer.Deserialize<CouncilSettings>(box.GetString("Settings"), Json)!,
        box.GetString("Chair"),
        [.. members.Select(ToEntry)],
        new(box.GetInt32("For")!.Value, box.GetInt32("Against")!.Value, box.GetInt32("Blank")!.Value, box.GetBoolean("Sealed")!.Value));

    private static RollEntry ToEntry(TableEntity row) => new(
        row.GetString("Person"),
        row.GetString("Excluded") is { } reason ? Enum.Parse<Exclusion>(reason) : null,
        row.GetBoolean("Received")!.Value,
        row.GetBoolean("Voted")!.Value,
        row.GetString("Choice") is { } choice ? new(choice == Ballot.Blank ? null : Enum.Parse<BallotChoice>(choice), row.GetString("Remark") ?? "") : null);
}
