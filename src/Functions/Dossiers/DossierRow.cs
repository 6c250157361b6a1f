using System.Globalization;
using Azure;
using Azure.Data.Tables;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Storage;

namespace DanVanKheo.Dossiers;

/// <summary>A dossier as a row: partition bloc-year, row code.</summary>
internal static class DossierRow
{
    private const string Agreed = "Agreed_";

    public static string Partition(string bloc, int year) => $"{bloc}-{year}";

    /// <summary>The year of a partition; null for what is none.</summary>
    public static int? YearOf(string partition) =>
        partition.LastIndexOf('-') is >= 0 and var at && int.TryParse(partition.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    public static TableEntity Write(Dossier dossier)
    {
        var row = new TableEntity(Partition(dossier.Bloc, dossier.Code.Year), dossier.Code.ToString())
        {
            ["Bloc"] = dossier.Bloc,
            ["Programme"] = dossier.Programme,
            ["Unit"] = dossier.Unit,
            ["Name"] = dossier.Name,
            ["Subject"] = dossier.Subject.ToString(),
            ["SubjectName"] = dossier.SubjectName,
            ["Field"] = dossier.Field.ToString(),
            ["Kind"] = dossier.Kind.ToString(),
            ["Level"] = dossier.Level.ToString(),
            ["ContactEmail"] = dossier.ContactEmail,
            ["MayPublish"] = dossier.MayPublish,
            ["SubmittedAt"] = dossier.SubmittedAt,
            ["Status"] = dossier.Status.ToString(),
            ["Stage"] = dossier.Stage,
            ["Attempt"] = dossier.Attempt,
            ["Draft"] = dossier.Draft,
        };
        if (dossier.Edition > 0) row["Edition"] = dossier.Edition;
        if (dossier.CommendedAt is { } commended) row["CommendedAt"] = commended;
        if (dossier.ProposedHigher) row["ProposedHigher"] = true;
        if (dossier.CoOwners.Count > 0) row["CoOwners"] = string.Join('\n', dossier.CoOwners);
        foreach (var (column, text) in Texts(dossier).Where(t => t.Text.Length > 0)) row[column] = text;
        if (dossier.EnteredConfirmedAt is { } confirmed) row["EnteredConfirmedAt"] = confirmed;
        if (dossier.ClosedAt is { } closed) row["ClosedAt"] = closed;
        foreach (var (kind, at) in dossier.AgreedAt) row[Agreed + kind] = at;
        WritePublicity(row, dossier);
        AnswerColumns.Write(row, dossier.Answers);
        return row;
    }

    private static void WritePublicity(TableEntity row, Dossier dossier)
    {
        if (dossier.HiddenParts.Count > 0) row["HiddenParts"] = string.Join('\n', dossier.HiddenParts);
        if (dossier.ConsentedAt is { } consented) row["ConsentedAt"] = consented;
        if (dossier.Withheld) row["Withheld"] = true;
    }

    /// <summary>Columns that stand only where there is something to say.</summary>
    private static IEnumerable<(string Column, string Text)> Texts(Dossier dossier) =>
    [
        ("Predecessor", dossier.Predecessor),
        ("Origin", dossier.Origin),
        ("Parent", dossier.Parent),
        ("WithdrawalReason", dossier.WithdrawalReason),
        ("ReopenReason", dossier.ReopenReason),
        ("ReopenedAt", dossier.ReopenedAt),
        ("EnteredBy", dossier.EnteredBy),
    ];

    public static Dossier Read(TableEntity row) => new(
        DossierCode.TryParse(row.RowKey, out var code) ? code : throw new InvalidDataException($"'{row.RowKey}' is no dossier code."),
        row.GetString("Bloc"),
        row.GetString("Programme"),
        row.GetString("Unit"),
        row.GetString("Name"),
        Enum.Parse<SubjectType>(row.GetString("Subject")),
        row.GetString("SubjectName"),
        Enum.Parse<WorkField>(row.GetString("Field")),
        Enum.Parse<RegistrationKind>(row.GetString("Kind")),
        Enum.Parse<RegistrationLevel>(row.GetString("Level")),
        row.GetString("ContactEmail"),
        row.GetBoolean("MayPublish") ?? false,
        AnswerColumns.Read(row),
        row.GetDateTimeOffset("SubmittedAt")!.Value,
        Enum.Parse<DossierStatus>(row.GetString("Status")),
        row.GetString("Stage"),
        row.GetInt32("Attempt")!.Value,
        row.GetDateTimeOffset("ClosedAt"),
        row.GetString("Draft"))
    {
        Edition = row.GetInt32("Edition") ?? 0,
        CommendedAt = row.GetDateTimeOffset("CommendedAt"),
        AgreedAt = row.Keys.Where(c => c.StartsWith(Agreed, StringComparison.Ordinal)).ToDictionary(c => Enum.Parse<StageKind>(c[Agreed.Length..]), c => row.GetDateTimeOffset(c)!.Value),
        ProposedHigher = row.GetBoolean("ProposedHigher") ?? false,
        CoOwners = row.GetString("CoOwners")?.Split('\n') ?? [],
        Predecessor = row.GetString("Predecessor") ?? "",
        Origin = row.GetString("Origin") ?? "",
        Parent = row.GetString("Parent") ?? "",
        WithdrawalReason = row.GetString("WithdrawalReason") ?? "",
        ReopenReason = row.GetString("ReopenReason") ?? "",
        ReopenedAt = row.GetString("ReopenedAt") ?? "",
        HiddenParts = row.GetString("HiddenParts")?.Split('\n') ?? [],
        ConsentedAt = row.GetDateTimeOffset("ConsentedAt"),
        Withheld = row.GetBoolean("Withheld") ?? false,
        EnteredBy = row.GetString("EnteredBy") ?? "",
        EnteredConfirmedAt = row.GetDateTimeOffset("EnteredConfirmedAt"),
    };
}
