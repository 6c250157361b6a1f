using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Showcase;

/// <summary>From the interview to a story with its owner's consent.</summary>
public static class StoryRules
{
    public const int LongestRemark = 1000;

    public static StoryState State(Story? story, PublishedStory? published)
    {
        if (story is null || story.Text.Values.All(p => p.Value.Length == 0)) return StoryState.None;
        var digest = story.Digest;
        if (published is not null && Story.DigestOf(published.Text) == digest) return StoryState.Published;
        if (story.Refused == digest) return StoryState.Refused;
        return story.Asked == digest ? StoryState.Asked : StoryState.Draft;
    }

    public static IReadOnlyList<FieldProblem> CheckNotes(ShowcaseSettings settings, Answers notes) =>
        [.. settings.Interview.Select(q => FieldRules.Check(q.Note, notes, [])).OfType<FieldProblem>()];

    public static IReadOnlyList<FieldProblem> CheckText(ShowcaseSettings settings, Answers text) =>
        [.. settings.Interview.Select(q => FieldRules.Check(q.Part, text, [])).OfType<FieldProblem>()];

    /// <summary>Null when there is something the owner may be asked to agree to.</summary>
    /// <param name="mayPublish">They agreed to show the model.</param>
    public static FieldProblem? CannotAsk(StoryState state, bool mayPublish) => (mayPublish, state) switch
    {
        (true, StoryState.None) => new("", "StoryEmpty"),
        (true, StoryState.Published) => new("", "StoryAgreed"),
        _ => null,
    };

    /// <summary>The text to begin with: what is written, and where nothing is, the person's own words.</summary>
    public static Answers Begin(ShowcaseSettings settings, Answers notes, Answers? text)
    {
        if (text is not null) return text;
        return Answers.Empty.With(settings.Interview.Select(q => KeyValuePair.Create(q.Part.Id, notes[q.Note.Id])));
    }
}
