using System.Globalization;
using System.Text.RegularExpressions;
using DanVanKheo.Appraisals;
using DanVanKheo.Calendar;
using DanVanKheo.Layout;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;

namespace DanVanKheo.Letters;

/// <summary>
/// Turns facts into a letter. The wording is in <c>LetterTexts</c>: <c>{Kind}.Subject</c>, <c>.Text</c>, <c>.Action</c>, <c>.Closing</c>,
/// with facts in braces; what is left out of the facts is left out of the letter.
/// </summary>
public sealed partial class LetterWriter
{
    private static readonly Dictionary<LetterKind, string[]> FactsOf = new()
    {
        [LetterKind.DraftSaved] = ["Name", "LinkExpires"],
        [LetterKind.DraftPrepared] = ["Name", "LinkExpires"],
        [LetterKind.SubmissionCode] = ["Name"],
        [LetterKind.Receipt] = ["Code", "Name", "Unit", "StageName", "Due"],
        [LetterKind.OpinionRequest] = ["Code", "Name", "Unit", "StageName", "Summary", "Files", "Score", "Due", "InPlaceOf"],
        [LetterKind.OpinionReminder] = ["Code", "Name", "Unit", "StageName", "Summary", "Files", "Score", "Due"],
        [LetterKind.OpinionEscalation] = ["Code", "Name", "Unit", "StageName", "Summary", "Files", "Score", "Due"],
        [LetterKind.OpinionCode] = [],
        [LetterKind.BallotRequest] = ["Code", "Name", "Unit", "StageName", "Summary", "Files", "Due"],
        [LetterKind.BallotReminder] = ["Code", "Name", "Unit", "StageName", "Due"],
        [LetterKind.BallotCode] = [],
        [LetterKind.VoteEnded] = ["Code", "Name", "Unit", "StageName"],
        [LetterKind.Returned] = ["Code", "Name", "StageName", "Person", "Reason", "Points", "Feedback", "LinkExpires"],
        [LetterKind.Rejected] = ["Code", "Name", "StageName", "Person", "Reason", "Feedback"],
        [LetterKind.StageDeclined] = ["Code", "Name", "StageName", "Person", "Reason"],
        [LetterKind.StageApproved] = ["Code", "Name", "StageName", "Person", "Reason", "Feedback"],
        [LetterKind.Commendation] = ["Code", "Name", "Unit", "Award", "Decision"],
        [LetterKind.AppraisalRequest] = ["Code", "Name", "Unit", "StageName", "Files", "Due", "Also"],
        [LetterKind.AppraisalReminder] = ["Code", "Name", "Unit", "StageName", "DraftKept", "Due"],
        [LetterKind.AppraisalCode] = [],
        [LetterKind.AppraisalReady] = ["Code", "Name", "Unit", "StageName", "Score", "Due"],
        [LetterKind.AppraisalShort] = ["Code", "Name", "Unit", "StageName", "Due"],
        [LetterKind.AwardAmended] = ["Code", "Name", "Award", "Decision", "Reason"],
        [LetterKind.AwardRevoked] = ["Code", "Name", "Award", "Decision", "Reason"],
        [LetterKind.NominationSent] = ["Code", "Name", "Unit", "Award", "Decision", "Reason", "LinkExpires"],
        [LetterKind.ReportRequest] = ["Code", "Name", "Report", "ReportDue"],
        [LetterKind.ReportReminder] = ["Code", "Name", "Report", "ReportDue"],
        [LetterKind.ReportCode] = [],
        [LetterKind.RetirementProposed] = ["Code", "Name", "Unit", "Missed"],
        [LetterKind.RemedyReminder] = ["Code", "Name", "Finding", "Remedy", "RemedyDue"],
        [LetterKind.ContinueLink] = ["Code", "Name"],
        [LetterKind.ReplicationNotice] = ["Code", "Name", "Adopter"],
        [LetterKind.WithdrawalCode] = ["Name"],
        [LetterKind.WithdrawalConfirmed] = ["Code", "Name", "StageName", "Why"],
        [LetterKind.DossierWithdrawn] = ["Code", "Name", "Unit", "StageName", "Why"],
        [LetterKind.CoOwnerInvited] = ["Name", "LinkExpires"],
        [LetterKind.DecisionNotice] = ["Code", "Name", "Unit", "StageName", "Person", "Reason"],
        [LetterKind.Reopened] = ["Code", "Name", "StageName", "Why"],
        [LetterKind.MessageToOwner] = ["Code", "Name", "StageName", "Author", "Message"],
        [LetterKind.MessageToReviewer] = ["Code", "Name", "Unit", "StageName", "Author", "Message"],
        [LetterKind.PublicityRequest] = ["Code", "Name", "LinkExpires"],
        [LetterKind.PublicationCode] = [],
        [LetterKind.SignInCode] = [],
        [LetterKind.SetUpTest] = [],
        [LetterKind.DeviceRemembered] = ["Browser", "SignedInAt"],
        [LetterKind.ContactBroken] = ["Contact", "Owner", "Fault"],
        [LetterKind.EvidenceInfected] = ["Code", "Name", "File", "Threat"],
        [LetterKind.EvidenceQuarantined] = ["Code", "Name", "File", "Threat"],
        [LetterKind.TestLetter] = [],
        [LetterKind.MyDossiersCode] = [],
        [LetterKind.LateCode] = ["Unit", "Uses", "CodeUntil", "Why"],
        [LetterKind.EnteredForYou] = ["Code", "Name", "Unit", "EnteredBy", "LinkExpires"],
        [LetterKind.SummaryReady] = ["Bloc", "LinkExpires"],
        [LetterKind.UnitReportRequest] = ["Unit", "ReportDue"],
        [LetterKind.UnitReportReminder] = ["Unit", "ReportDue"],
        [LetterKind.LeaderDigest] = ["Matters"],
        [LetterKind.ConclusionTask] = ["Task", "TaskDue"],
        [LetterKind.ConclusionReminder] = ["Task", "TaskDue"],
    };

    /// <summary>The facts a wording may name.</summary>
    public static IReadOnlySet<string> Placeholders { get; } = Values(new(LetterKind.Receipt, "", "")).Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>What a kind of letter is called where there is no letter yet: its subject without the facts.</summary>
    public static string Title(LetterKind kind, string language) => Placeholder().Replace(SubjectPrefix().Replace(new Texts<LetterTexts>(language)[$"{kind}.Subject"], ""), "…");

    /// <summary>Whether letters of the kind have a button at all.</summary>
    public static bool HasLink(LetterKind kind) => new Texts<LetterTexts>("vi").Find($"{kind}.Action") is not null;

    private static readonly HashSet<LetterKind> ToOfficers =
    [
        LetterKind.OpinionRequest, LetterKind.OpinionReminder, LetterKind.OpinionEscalation, LetterKind.OpinionCode,
        LetterKind.SummaryReady, LetterKind.UnitReportRequest, LetterKind.UnitReportReminder, LetterKind.LeaderDigest, LetterKind.ConclusionTask, LetterKind.ConclusionReminder, LetterKind.SignInCode, LetterKind.DeviceRemembered, LetterKind.SetUpTest, LetterKind.ContactBroken, LetterKind.TestLetter,
        LetterKind.AppraisalRequest, LetterKind.AppraisalReminder, LetterKind.AppraisalCode, LetterKind.AppraisalReady,
        LetterKind.AppraisalShort, LetterKind.BallotRequest, LetterKind.BallotReminder, LetterKind.BallotCode,
        LetterKind.VoteEnded, LetterKind.EvidenceQuarantined, LetterKind.RetirementProposed, LetterKind.DossierWithdrawn, LetterKind.DecisionNotice, LetterKind.MessageToReviewer,
    ];

    /// <param name="marked">Puts every fact between <see cref="Mark.Open"/> and <see cref="Mark.Close"/>, to show an officer what was inserted.</param>
    public Letter Write(LetterFacts facts, bool marked = false)
    {
        var language = facts.Language;
        var values = Values(facts);
        if (marked) values = values.ToDictionary(v => v.Key, v => Mark.Around(v.Value), StringComparer.Ordinal);
        return new(
            OneLine(Own(facts.Wording?.Subject, $"{facts.Kind}.Subject", language, values)),
            OneLine(Greeting(facts, values)),
            [Own(facts.Wording?.Text, $"{facts.Kind}.Text", language, values), .. facts.Note.Length > 0 ? (string[])[Quoted(facts.Note)] : []],
            [.. FactsOf[facts.Kind].Where(f => values[Camel(f)].Length > 0).Select(f => new LetterFact(Text($"Fact.{f}", language, values), Quoted(values[Camel(f)])))],
            facts.Link.Length > 0 ? new(Text($"{facts.Kind}.Action", language, values), facts.Link) : null,
            facts.StepUpCode.Length > 0 ? facts.StepUpCode : null,
            [Own(facts.Wording?.Closing, $"{facts.Kind}.Closing", language, values), Text("Automatic", language, values)],
            OneLine(facts.Bloc))
        {
            Language = language,
        };
    }

    /// <summary>Officers are comrades by name; a submitter may be a collective, or known by an address only.</summary>
    private static string Greeting(LetterFacts facts, Dictionary<string, string> values) => facts switch
    {
        { Recipient: "" } => Text("Greeting.Unnamed", facts.Language, values),
        _ when ToOfficers.Contains(facts.Kind) => Text("Greeting.Comrade", facts.Language, values),
        { Kind: LetterKind.CoOwnerInvited } => Text("Greeting.CoOwner", facts.Language, values),
        _ when facts.Recipient.Contains('@', StringComparison.Ordinal) => Text("Greeting.Unnamed", facts.Language, values),
        _ => Text("Greeting.Submitter", facts.Language, values),
    };

    private static Dictionary<string, string> Values(LetterFacts facts)
    {
        var values = Plain(facts);
        values["site"] = facts.Code.Length > 0 ? facts.Code : Text("Site", facts.Language, values);
        values["signedInAt"] = Instant(facts.SignedInAt, facts.Language, values);
        values["why"] = facts.Reason;
        values["draftKept"] = Instant(facts.DraftKept, facts.Language, values);
        values["due"] = Instant(facts.Due, facts.Language, values);
        values["reportDue"] = values["due"];
        values["remedyDue"] = values["due"];
        values["task"] = facts.Task;
        values["taskDue"] = values["due"];
        values["linkExpires"] = Instant(facts.LinkExpires, facts.Language, values);
        values["codeUntil"] = values["linkExpires"];
        values["decisionNumber"] = facts.DecisionNumber;
        values["decisionDate"] = facts.DecisionDate is { } day ? VietnamTime.Date(day) : "";
        values["decision"] = facts.DecisionNumber.Length > 0 ? Text("Decision.Value", facts.Language, values) : "";
        values["sheets"] = facts.Sheets.ToString(CultureInfo.InvariantCulture);
        if (facts.Score is not null) values["score"] = Text("Score.Value", facts.Language, values);
        if (facts.Files > 0) values["files"] = Text("Files.Count", facts.Language, values);
        return values;
    }

    /// <summary>The facts that need no wording of their own.</summary>
    private static Dictionary<string, string> Plain(LetterFacts facts) => new(StringComparer.Ordinal)
    {
        ["recipient"] = facts.Recipient,
        ["bloc"] = facts.Bloc,
        ["code"] = facts.Code,
        ["name"] = facts.Name,
        ["unit"] = facts.Unit,
        ["stageName"] = facts.StageName,
        ["person"] = facts.Person,
        ["reason"] = facts.Reason,
        ["feedback"] = facts.Feedback,
        ["inPlaceOf"] = facts.InPlaceOf,
        ["also"] = facts.Also,
        ["report"] = facts.Report,
        ["missed"] = facts.Missed,
        ["finding"] = facts.Finding,
        ["remedy"] = facts.Remedy,
        ["adopter"] = facts.Adopter,
        ["author"] = facts.Person,
        ["message"] = facts.Reason,
        ["enteredBy"] = facts.Person,
        ["uses"] = facts.Uses == 0 ? "" : facts.Uses.ToString(CultureInfo.InvariantCulture),
        ["points"] = facts.Points,
        ["matters"] = facts.Points,
        ["summary"] = facts.Summary,
        ["score"] = facts.Score is { } score ? PointsText.Of(score, facts.Language) : "",
        ["contact"] = facts.Contact,
        ["owner"] = facts.Owner,
        ["fault"] = facts.Fault,
        ["file"] = facts.File,
        ["threat"] = facts.Threat,
        ["browser"] = facts.Browser,
        ["reminder"] = facts.Reminder.ToString(CultureInfo.InvariantCulture),
        ["award"] = facts.Award,
        ["dueDay"] = facts.Due is { } due ? VietnamTime.Local(due).ToString("d/M", CultureInfo.InvariantCulture) : "",
        ["period"] = PeriodName.Of(facts.Period, facts.Language),
        ["files"] = facts.Files == 0 ? "" : facts.Files.ToString(CultureInfo.InvariantCulture),
    };

    private static string Instant(DateTimeOffset? at, string language, Dictionary<string, string> values)
    {
        values["instant"] = at is { } instant ? Display.Deadline(instant, language) : "";
        return at is null ? "" : Text("Instant.Value", language, values);
    }

    private static string Text(string key, string language, Dictionary<string, string> values) => Fill(new Texts<LetterTexts>(language)[key], values);

    private static string Own(LocalText? own, string key, string language, Dictionary<string, string> values) =>
        own is null ? Text(key, language, values) : Fill(own.In(language), values);

    /// <summary>One pass, so that braces inside a fact stay what they are.</summary>
    private static string Fill(string text, Dictionary<string, string> values) => Placeholder().Replace(text, m => values[m.Groups[1].Value]);

    // What people typed must not become a second link in an official mail, nor a line of its own in the text part.
    private static string Quoted(string typed) => typed.Replace("://", ":// ", StringComparison.Ordinal).Replace("\n", "\n  ", StringComparison.Ordinal);

    // A line break in a header would let a model's name write headers of its own.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Camel(string fact) => char.ToLowerInvariant(fact[0]) + fact[1..];

    [GeneratedRegex(@"^\[[^\]]*\]\s*")]
    private static partial Regex SubjectPrefix();

    [GeneratedRegex("{([a-zA-Z]+)}")]
    private static partial Regex Placeholder();
}
