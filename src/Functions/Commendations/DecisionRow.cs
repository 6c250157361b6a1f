using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Papers;

namespace DanVanKheo.Commendations;

/// <summary>Decisions and the decisions about them as columns of a numbered paper.</summary>
internal static class DecisionRow
{
    private const string Issue = "Issue";

    public static TableEntity Write(CommendationDecision decision) => new()
    {
        ["Kind"] = Issue,
        ["Dossier"] = decision.Dossier,
        ["Number"] = decision.Number,
        ["Symbol"] = decision.Symbol,
        ["Term"] = decision.Term,
        ["Award"] = decision.Terms.Award,
        ["AwardName"] = decision.AwardName,
        ["SubjectName"] = decision.SubjectName,
        ["Organisation"] = decision.Organisation,
        ["Date"] = Instant(decision.Terms.Date),
        ["Signer"] = decision.Terms.Signer,
        ["Certificate"] = decision.Certificate,
        ["IssuedAt"] = decision.IssuedAt,
    };

    /// <param name="bloc">Who issued decisions written before the column of the organisation.</param>
    public static CommendationDecision ReadDecision(TableEntity row, string bloc) => new(
        row.GetString("Dossier"),
        row.GetInt32("Number")!.Value,
        row.GetString("Symbol"),
        row.GetString("Term"),
        new(row.GetString("Award"), Day(row), row.GetString("Signer")),
        row.GetString("Certificate"),
        row.GetDateTimeOffset("IssuedAt")!.Value)
    {
        Organisation = row.GetString("Organisation") ?? bloc,
        AwardName = row.GetString("AwardName") ?? "",
        SubjectName = row.GetString("SubjectName") ?? "",
    };

    public static TableEntity Write(DecisionChange change) => new()
    {
        ["Kind"] = change.Terms.Kind.ToString(),
        ["Dossier"] = change.Dossier,
        ["Sequence"] = change.Sequence,
        ["Number"] = change.Number,
        ["Symbol"] = change.Symbol,
        ["Date"] = Instant(change.Terms.Date),
        ["Signer"] = change.Terms.Signer,
        ["Reason"] = change.Terms.Reason,
        ["Ground"] = change.Terms.Ground?.ToString() ?? "",
        ["Recover"] = change.Terms.Recover,
        ["SubjectName"] = change.Terms.SubjectName,
        ["Award"] = change.Terms.Award,
        ["AwardName"] = change.AwardName,
        ["Wording"] = change.Terms.Wording,
        ["By"] = change.By,
        ["IssuedAt"] = change.IssuedAt,
    };

    public static DecisionChange ReadChange(TableEntity row) => new(
        row.GetString("Dossier"),
        row.GetInt32("Sequence")!.Value,
        row.GetInt32("Number")!.Value,
        row.GetString("Symbol"),
        new(
            Enum.Parse<ChangeKind>(row.GetString("Kind")),
            Day(row),
            row.GetString("Signer"),
            row.GetString("Reason"),
            Enum.TryParse<RevocationGround>(row.GetString("Ground"), out var ground) ? ground : null,
            row.GetBoolean("Recover") ?? false,
            row.GetString("SubjectName"),
            row.GetString("Award"),
            row.GetString("Wording")),
        row.GetString("AwardName"),
        row.GetString("By"),
        row.GetDateTimeOffset("IssuedAt")!.Value);

    /// <summary>Any paper of a series as a line of its register.</summary>
    public static IssuedNumber ReadNumber(TableEntity row, NumberSeries series)
    {
        var number = row.GetInt32("Number")!.Value;
        return new(number, series.Text(number, row.GetString("Symbol")), Day(row), row.GetString("Dossier"), row.GetString("Kind") ?? Issue, row.GetDateTimeOffset("IssuedAt")!.Value);
    }

    public static DateTimeOffset Instant(DateOnly day) => VietnamTime.At(day, TimeOnly.MinValue);

    private static DateOnly Day(TableEntity row) => VietnamTime.Day(row.GetDateTimeOffset("Date")!.Value);
}
