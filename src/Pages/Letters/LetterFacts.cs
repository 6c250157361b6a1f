using DanVanKheo.Programmes;

namespace DanVanKheo.Letters;

/// <summary>What a letter may speak of; which facts a kind needs is written beside the kind in <see cref="LetterWriter"/>.</summary>
public sealed record LetterFacts(LetterKind Kind, string Recipient, string Bloc)
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public string Unit { get; init; } = "";

    public string StageName { get; init; } = "";

    public StageKind? Stage { get; init; }

    /// <summary>Who decided, with position.</summary>
    public string Person { get; init; } = "";

    public string Reason { get; init; } = "";

    /// <summary>What the appraisers wrote for the submitter.</summary>
    public string Feedback { get; init; } = "";

    /// <summary>What else waits for the reader, one line each.</summary>
    public string Also { get; init; } = "";

    /// <summary>When the reader last saved a draft.</summary>
    public DateTimeOffset? DraftKept { get; init; }

    /// <summary>What a return asks to mend, one a line.</summary>
    public string Points { get; init; } = "";

    public string Summary { get; init; } = "";

    public int Files { get; init; }

    /// <summary>What the panel's sheets come to, of 100, and how many there are; null before the first.</summary>
    public decimal? Score { get; init; }

    public int Sheets { get; init; }

    public DateTimeOffset? Due { get; init; }

    /// <summary>Whom the reader stands in for, or who has not answered.</summary>
    public string InPlaceOf { get; init; } = "";

    public int Reminder { get; init; }

    public string Link { get; init; } = "";

    public DateTimeOffset? LinkExpires { get; init; }

    /// <summary>Six digits; or a late code, which has letters too.</summary>
    public string StepUpCode { get; init; } = "";

    /// <summary>The report that is asked for.</summary>
    public string Report { get; init; } = "";

    /// <summary>The reports that did not come, one a line.</summary>
    public string Missed { get; init; } = "";

    /// <summary>What an inspection found, and what is to be done about it.</summary>
    public string Finding { get; init; } = "";

    public string Remedy { get; init; } = "";

    /// <summary>What a conference gave the unit to do.</summary>
    public string Task { get; init; } = "";

    /// <summary>The unit that takes a model up, and its dossier.</summary>
    public string Adopter { get; init; } = "";

    /// <summary>How many registrations a late code lets in.</summary>
    public int Uses { get; init; }

    public string Award { get; init; } = "";

    public string DecisionNumber { get; init; } = "";

    public DateOnly? DecisionDate { get; init; }

    public string Period { get; init; } = "";

    /// <summary>A mail address that letters do not reach, whose it is, and what the mail service said.</summary>
    public string Contact { get; init; } = "";

    public string Owner { get; init; } = "";

    public string Fault { get; init; } = "";

    /// <summary>A file, and what the scanner calls what it found in it.</summary>
    public string File { get; init; } = "";

    public string Threat { get; init; } = "";

    /// <summary>A browser and the network address it came from, and when somebody signed in there.</summary>
    public string Browser { get; init; } = "";

    public DateTimeOffset? SignedInAt { get; init; }

    /// <summary>A paragraph an officer added.</summary>
    public string Note { get; init; } = "";

    /// <summary>The programme's own words in place of the usual ones.</summary>
    public LetterWording? Wording { get; init; }

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "vi";
}
