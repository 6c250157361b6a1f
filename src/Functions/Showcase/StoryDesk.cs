using DanVanKheo.Audit;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Showcase;

/// <summary>From the interview to a text the owner is asked about. What was typed is kept even when it is too long.</summary>
public sealed class StoryDesk(ShowcaseStore showcase, Outbox outbox, AuditLog audit, ProgrammeShelf programmes, TimeProvider clock)
{
    public async Task<IReadOnlyList<FieldProblem>> KeepNotesAsync(ShowcaseVisit visit, Answers notes, CancellationToken cancellationToken)
    {
        await showcase.KeepNotesAsync(visit.Code, notes, cancellationToken);
        return StoryRules.CheckNotes(programmes.Of(visit.Dossier).Showcase, notes);
    }

    /// <param name="seen">Digest of the text the officer began with; empty when there was none. Another officer's newer text is not written over.</param>
    public async Task<IReadOnlyList<FieldProblem>> KeepTextAsync(ShowcaseVisit visit, Answers text, string seen, CancellationToken cancellationToken)
    {
        var problems = StoryRules.CheckText(programmes.Of(visit.Dossier).Showcase, text);
        if (problems.Count > 0) return problems;
        var found = await showcase.StoryAsync(visit.Code, cancellationToken);
        if (found is var (there, _) && there.Digest == Story.DigestOf(text)) return [];
        if ((found?.Story.Digest ?? "") != seen) return [new("", "StoryWrittenMeanwhile")];
        var story = (found?.Story ?? new(text, "", default)) with { Text = text, By = visit.Staff.Person.Id, At = clock.GetUtcNow() };
        if (!await showcase.TryKeepStoryAsync(visit.Code, story, found?.Version, cancellationToken)) return [new("", "StoryWrittenMeanwhile")];
        await audit.WriteAsync(visit.Code, $"story|{story.Digest}|{story.At.UtcTicks}", story.By, "staff", "StoryWritten", story.Digest[..12], cancellationToken);
        return [];
    }

    /// <summary>Asks the owner about the text as it is now and about what may be shown. Each asking is a letter of its own.</summary>
    public async Task<IReadOnlyList<FieldProblem>> AskAsync(ShowcaseVisit visit, CancellationToken cancellationToken)
    {
        var found = await showcase.StoryAsync(visit.Code, cancellationToken);
        var state = StoryRules.State(found?.Story, await showcase.PublishedAsync(visit.Code, cancellationToken));
        if (StoryRules.CannotAsk(state, visit.Dossier.MayPublish) is { } problem) return [problem];
        if (found is var (story, version) && state is StoryState.Draft or StoryState.Refused && !await showcase.TryKeepStoryAsync(visit.Code, story with { Asked = story.Digest, Refused = "", Remark = "" }, version, cancellationToken)) return [new("", "StoryWrittenMeanwhile")];
        var letter = new LetterKey(visit.Code, "", 0, LetterKind.PublicityRequest);
        var number = await outbox.CountAsync(letter, cancellationToken) + 1;
        await audit.WriteAsync(visit.Code, $"story-asked|{number}", visit.Staff.Person.Id, "staff", "StoryAsked", found?.Story.Digest[..12] ?? "", cancellationToken);
        await outbox.PostAsync(letter with { Number = number }, cancellationToken);
        return [];
    }
}
