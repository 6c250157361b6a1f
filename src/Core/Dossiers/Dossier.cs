using System.Collections.ObjectModel;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Dossiers;

/// <summary>One registered model on its way. <paramref name="Stage"/> and <paramref name="Attempt"/> name the stage that waits, or the last one that answered.</summary>
/// <param name="Draft">The draft it was written in: its evidence is kept under that id.</param>
public sealed record Dossier(
    DossierCode Code,
    string Bloc,
    string Programme,
    string Unit,
    string Name,
    SubjectType Subject,
    string SubjectName,
    WorkField Field,
    RegistrationKind Kind,
    RegistrationLevel Level,
    string ContactEmail,
    bool MayPublish,
    Answers Answers,
    DateTimeOffset SubmittedAt,
    DossierStatus Status,
    string Stage,
    int Attempt,
    DateTimeOffset? ClosedAt = null,
    string Draft = "")
{
    /// <summary>The attempt of a record of a past year: nobody was asked here.</summary>
    public const int NoAttempt = 0;

    /// <summary>Written down from a register of past years; it went no route in this app.</summary>
    public bool IsPastRecord => Attempt == NoAttempt;

    /// <summary>The edition of its programme that holds for its whole life; 0 for one from before editions were counted.</summary>
    public int Edition { get; init; }

    /// <summary>When the stage that issues decisions agreed; kept when the award is revoked.</summary>
    public DateTimeOffset? CommendedAt { get; init; }

    /// <summary>When the last stage of each kind agreed; summaries count by it.</summary>
    public IReadOnlyDictionary<StageKind, DateTimeOffset> AgreedAt { get; init; } = ReadOnlyDictionary<StageKind, DateTimeOffset>.Empty;

    /// <summary>Somebody on the way proposed it to a higher level.</summary>
    public bool ProposedHigher { get; init; }

    /// <summary>Addresses of the co-owners; the contact is not among them.</summary>
    public IReadOnlyList<string> CoOwners { get; init; } = [];

    /// <summary>Code of last year's dossier which this one continues.</summary>
    public string Predecessor { get; init; } = "";

    /// <summary>Code of the exemplar this one copies.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Code of the dossier this one takes upward.</summary>
    public string Parent { get; init; } = "";

    /// <summary>Why the submitter took it back.</summary>
    public string WithdrawalReason { get; init; } = "";

    /// <summary>Why it was opened again the last time.</summary>
    public string ReopenReason { get; init; } = "";

    /// <summary>The stage and attempt it was opened again at, as <c>khoi 2</c>; later attempts came about in the ordinary way.</summary>
    public string ReopenedAt { get; init; } = "";

    /// <summary>Parts of the public page the owner keeps to themself (<see cref="Showcase.Publicity"/>).</summary>
    public IReadOnlyList<string> HiddenParts { get; init; } = [];

    /// <summary>When the owner last said what may be shown; null while the registration says it.</summary>
    public DateTimeOffset? ConsentedAt { get; init; }

    /// <summary>An officer keeps it out of the public pages, whatever its owner agreed to.</summary>
    public bool Withheld { get; init; }

    /// <summary>Id of the officer who typed it for the contact; empty when the contact did.</summary>
    public string EnteredBy { get; init; } = "";

    /// <summary>When the contact said that what was typed for them is right.</summary>
    public DateTimeOffset? EnteredConfirmedAt { get; init; }

    public bool IsClosed => Status is not (DossierStatus.UnderReview or DossierStatus.Returned);

    /// <summary>Where a letter to one of its owners goes; null for a co-owner it does not have.</summary>
    /// <param name="owner">The id of a co-owner; empty for the contact.</param>
    public string? AddressOf(string owner) => owner.Length == 0 ? ContactEmail : CoOwners.FirstOrDefault(email => new CoOwner(email).Id == owner);

    /// <summary>Everybody who owns it and therefore may not judge it.</summary>
    public IEnumerable<string> Owners => [ContactEmail, .. CoOwners];
}
