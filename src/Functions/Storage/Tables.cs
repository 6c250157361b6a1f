using Azure.Data.Tables;

namespace DanVanKheo.Storage;

/// <summary>The tables of the app. Keys are built in the store of each table and nowhere else.</summary>
public sealed class Tables(StorageConnection storage)
{
    public TableClient Dossiers { get; } = storage.Tables.GetTableClient("Dossiers");

    public TableClient Drafts { get; } = storage.Tables.GetTableClient("Drafts");

    public TableClient Evidence { get; } = storage.Tables.GetTableClient("Evidence");

    public TableClient Stages { get; } = storage.Tables.GetTableClient("Stages");

    public TableClient Appraisals { get; } = storage.Tables.GetTableClient("Appraisals");

    public TableClient AppraisalQueues { get; } = storage.Tables.GetTableClient("AppraisalQueues");

    public TableClient Substitutions { get; } = storage.Tables.GetTableClient("Substitutions");

    public TableClient Reconciliations { get; } = storage.Tables.GetTableClient("Reconciliations");

    /// <summary>Rounds of a council's vote: box and roll.</summary>
    public TableClient Votes { get; } = storage.Tables.GetTableClient("Votes");

    public TableClient Grants { get; } = storage.Tables.GetTableClient("Grants");

    public TableClient StepUpCodes { get; } = storage.Tables.GetTableClient("StepUpCodes");

    public TableClient Outbox { get; } = storage.Tables.GetTableClient("Outbox");

    public TableClient OpenLetters { get; } = storage.Tables.GetTableClient("OpenLetters");

    public TableClient Audit { get; } = storage.Tables.GetTableClient("Audit");

    public TableClient Decisions { get; } = storage.Tables.GetTableClient("Decisions");

    public TableClient Certificates { get; } = storage.Tables.GetTableClient("Certificates");

    /// <summary>Commendations of each subject; pending matters; results and batches of the commendation stage; proposals to the body above.</summary>
    public TableClient AwardLedger { get; } = storage.Tables.GetTableClient("AwardLedger");

    public TableClient Holds { get; } = storage.Tables.GetTableClient("Holds");

    public TableClient Messages { get; } = storage.Tables.GetTableClient("Messages");

    public TableClient Staged { get; } = storage.Tables.GetTableClient("Staged");

    public TableClient Batches { get; } = storage.Tables.GetTableClient("Batches");

    public TableClient Nominations { get; } = storage.Tables.GetTableClient("Nominations");
    public TableClient Reports { get; } = storage.Tables.GetTableClient("Reports");

    public TableClient Inspections { get; } = storage.Tables.GetTableClient("Inspections");

    /// <summary>The register of hot spots.</summary>
    public TableClient HotSpots { get; } = storage.Tables.GetTableClient("HotSpots");

    public TableClient Lineages { get; } = storage.Tables.GetTableClient("Lineages");
    public TableClient Revisions { get; } = storage.Tables.GetTableClient("Revisions");

    /// <summary>The book of organisations: one partition a revision, and the row that names the current one.</summary>
    public TableClient Organisations { get; } = storage.Tables.GetTableClient("Organisations");

    /// <summary>Editions of the programmes; what each says is a blob.</summary>
    public TableClient Programmes { get; } = storage.Tables.GetTableClient("Programmes");

    /// <summary>Conferences on the reports of periods, and the tasks their conclusions gave.</summary>
    public TableClient Conferences { get; } = storage.Tables.GetTableClient("Conferences");

    public TableClient Summaries { get; } = storage.Tables.GetTableClient("Summaries");

    /// <summary>Lists brought in by officers, and their rows.</summary>
    public TableClient Imports { get; } = storage.Tables.GetTableClient("Imports");

    /// <summary>Papers of the office from draft to signed copy.</summary>
    public TableClient Papers { get; } = storage.Tables.GetTableClient("Papers");

    public TableClient Contacts { get; } = storage.Tables.GetTableClient("Contacts");

    public TableClient MailEvents { get; } = storage.Tables.GetTableClient("MailEvents");

    public TableClient Worklist { get; } = storage.Tables.GetTableClient("Worklist");

    /// <summary>Drafts by mail address, and codes for late registrations with their uses.</summary>
    public TableClient Submitters { get; } = storage.Tables.GetTableClient("Submitters");

    public TableClient LateCodes { get; } = storage.Tables.GetTableClient("LateCodes");

    /// <summary>The index of words: <see cref="Search.SearchIndex"/>.</summary>
    public TableClient Search { get; } = storage.Tables.GetTableClient("Search");

    /// <summary>What is open, by dossier: <see cref="Boards.BoardStore"/>.</summary>
    public TableClient Board { get; } = storage.Tables.GetTableClient("Board");

    /// <summary>Featured exemplars, stories, publications: <see cref="DanVanKheo.Showcase.ShowcaseStore"/>.</summary>
    public TableClient Showcase { get; } = storage.Tables.GetTableClient("Showcase");

    /// <summary>Officers' own words for dossiers, by dossier.</summary>
    public TableClient Tags { get; } = storage.Tables.GetTableClient("Tags");

    /// <summary>Filters an officer has named, by person.</summary>
    public TableClient SavedViews { get; } = storage.Tables.GetTableClient("SavedViews");

    public TableClient SheetDigests { get; } = storage.Tables.GetTableClient("SheetDigests");

    /// <summary>Legal holds, and minutes of destruction.</summary>
    public TableClient Retention { get; } = storage.Tables.GetTableClient("Retention");

    /// <summary>Browsers in which officers signed in.</summary>
    public TableClient Sessions { get; } = storage.Tables.GetTableClient("Sessions");

    /// <summary>Tokens of other programs, by hash.</summary>
    public TableClient ApiTokens { get; } = storage.Tables.GetTableClient("ApiTokens");

    /// <summary>Answers to calls under an idempotency key, for a day.</summary>
    public TableClient ApiAnswers { get; } = storage.Tables.GetTableClient("ApiAnswers");

    /// <summary>Systems that are told of events, their messages, and events nobody has looked at yet.</summary>
    public TableClient Webhooks { get; } = storage.Tables.GetTableClient("Webhooks");

    public TableClient Rates { get; } = storage.Tables.GetTableClient("Rates");

    /// <summary>Development only: the mailbox page and the clock.</summary>
    public TableClient Mailbox { get; } = storage.Tables.GetTableClient("Mailbox");

    public TableClient Clock { get; } = storage.Tables.GetTableClient("Clock");

    /// <summary>Long work and how far it is.</summary>
    public TableClient Jobs { get; } = storage.Tables.GetTableClient("Jobs");

    public IEnumerable<TableClient> All =>
    [
        Dossiers,
        Jobs,
        Drafts,
        Evidence,
        Stages,
        Appraisals,
        AppraisalQueues,
        Substitutions,
        Reconciliations,
        Votes,
        Grants,
        StepUpCodes,
        Outbox,
        OpenLetters,
        Audit,
        Decisions,
        Certificates,
        AwardLedger,
        Holds,
        Messages,
        Staged,
        Batches,
        Nominations,
        Reports,
        Inspections,
        HotSpots,
        Lineages,
        Revisions,
        Organisations,
        Programmes,
        Conferences,
        Summaries,
        Imports,
        Papers,
        Contacts,
        MailEvents,
        Worklist,
        Submitters,
        LateCodes,
        Retention,
        Sessions,
        ApiTokens,
        ApiAnswers,
        Webhooks,
        Rates,
        SheetDigests,
        Search,
        Board,
        Showcase,
        Tags,
        SavedViews,
        Mailbox,
        Clock,
    ];
}
