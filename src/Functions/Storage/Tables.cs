using Azure.Data.Tables;

namespace DanVanKheo.Storage;

/// <summary>The tables of the app. Keys are built in the store of each table and nowhere else.</summary>
public sealed class Tables(StorageConnection storage)
{
    public TableClient Dossiers { get; } = storage.Tables.GetTableClient("Dossiers");

    public TableClient Drafts { get; } = storage.Tables.GetTableClient("Drafts");

    public TableClient Evidence { get; } = storage.Tables.GetTableClient("Evidence");

    public TableClient Stages { get; } = storage.Tables.GetTableClient("Stages");

    public TableClient Substitutions { get; } = storage.Tables.GetTableClient("Substitutions");

    public TableClient Reconciliations { get; } = storage.Tables.GetTableClient("Reconciliations");

    public TableClient Grants { get; } = storage.Tables.GetTableClient("Grants");

    public TableClient StepUpCodes { get; } = storage.Tables.GetTableClient("StepUpCodes");

    public TableClient Outbox { get; } = storage.Tables.GetTableClient("Outbox");

    public TableClient OpenLetters { get; } = storage.Tables.GetTableClient("OpenLetters");

    public TableClient Audit { get; } = storage.Tables.GetTableClient("Audit");

    public TableClient Decisions { get; } = storage.Tables.GetTableClient("Decisions");

    public TableClient Certificates { get; } = storage.Tables.GetTableClient("Certificates");

    public TableClient Summaries { get; } = storage.Tables.GetTableClient("Summaries");

    public TableClient Contacts { get; } = storage.Tables.GetTableClient("Contacts");

    public TableClient MailEvents { get; } = storage.Tables.GetTableClient("MailEvents");

    public TableClient Worklist { get; } = storage.Tables.GetTableClient("Worklist");

    public TableClient Rates { get; } = storage.Tables.GetTableClient("Rates");

    /// <summary>Development only: the mailbox page and the clock.</summary>
    public TableClient Mailbox { get; } = storage.Tables.GetTableClient("Mailbox");

    public TableClient Clock { get; } = storage.Tables.GetTableClient("Clock");

    public IEnumerable<TableClient> All =>
    [
        Dossiers,
        Drafts,
        Evidence,
        Stages,
        Substitutions,
        Reconciliations,
        Grants,
        StepUpCodes,
        Outbox,
        OpenLetters,
        Audit,
        Decisions,
        Certificates,
        Summaries,
        Contacts,
        MailEvents,
        Worklist,
        Rates,
        Mailbox,
        Clock,
    ];
}
