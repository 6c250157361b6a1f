using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Letters;

/// <summary>Letters of every kind with the facts of a real dossier and no link that opens anything, for an officer to see how they read.</summary>
public sealed class LetterSamples(LetterDesk desk, LetterWriter writer, LetterRenderer renderer, DossierStore dossiers, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <summary>The letter with what was inserted marked.</summary>
    public Letter Marked(LetterKind kind, Dossier dossier, string language) => writer.Write(Facts(kind, dossier) with { Language = language }, marked: true);

    /// <summary>The test an officer asked for: its key names the kind where others name the stage.</summary>
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse<LetterKind>(key.Stage, out var kind) || directory.FindPerson(key.Person) is not { } officer) return null;
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        var about = desk.Facts(key.Kind, officer.FullName) with { Code = dossier.Code.ToString(), Summary = LetterWriter.Title(kind, "vi") };
        var letter = writer.Write(Facts(kind, dossier)) with { Subject = writer.Write(about).Subject };
        var (html, text) = await renderer.RenderAsync(letter);
        return new(key, officer.Email, officer.FullName, directory.Responsible(Duty.Administrator, directory.Bloc.Id).Email, letter.Subject, text, html);
    }

    private LetterFacts Facts(LetterKind kind, Dossier dossier)
    {
        var stage = programmes.Of(dossier).Route.Find(dossier.Stage) ?? programmes.Of(dossier).Route.First;
        var day = VietnamTime.Day(clock.GetUtcNow());
        var due = Deadline.After(clock.GetUtcNow(), stage.WorkingDays, programmes.Of(dossier).Calendar).Instant;
        var officer = directory.Holders(stage.Role, dossier.Unit) is [var first, ..] ? $"{first.FullName}, {first.Position}" : directory.Bloc.Name;
        return desk.About(dossier, desk.Facts(kind, dossier.SubjectName)) with
        {
            Stage = stage.Kind,
            StageName = stage.Name,
            Person = officer,
            Owner = officer,
            InPlaceOf = officer,
            Reason = dossier.Answers["target"],
            Summary = dossier.Answers["target"],
            Files = 1,
            Uses = 1,
            Due = due,
            Reminder = 1,
            LinkExpires = due,
            Award = programmes.Of(dossier).Awards[0].Name.Vi,
            DecisionNumber = $"00-QĐ/{directory.Bloc.Symbol}",
            DecisionDate = day,
            Period = $"{day.Year}-h1",
            Contact = dossier.ContactEmail,
            Fault = "550 5.1.1",
            File = "bao-cao.docx",
            Threat = "Eicar-Test-Signature",
            Link = LetterWriter.HasLink(kind) ? desk.Address($"/ho-so/{dossier.Code}") : "",
            Wording = programmes.Of(dossier).Letters.GetValueOrDefault(kind),
        };
    }
}
