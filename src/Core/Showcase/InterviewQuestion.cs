using DanVanKheo.Programmes;

namespace DanVanKheo.Showcase;

/// <summary>One question of the interview about what was skilful, and the heading its answer gets in the story.</summary>
public sealed record InterviewQuestion(string Id, LocalText Question, LocalText Heading, int MaxWords = InterviewQuestion.UsualWords)
{
    /// <summary>Five of them make a story of about three hundred words.</summary>
    public const int UsualWords = 120;

    private const int LongestText = 3000;

    /// <summary>Ids hold no underscore, and names of columns no hyphen.</summary>
    private string Column => Id.Replace('-', '_');

    /// <summary>Where the person's own words are typed, not yet edited.</summary>
    public FormField Note => new("note_" + Column, FieldKind.Text, Question, Required: false, MaxLength: LongestText);

    /// <summary>Where the part of the story is typed.</summary>
    public FormField Part => new("story_" + Column, FieldKind.Text, Heading, Required: false, MaxLength: LongestText, MaxWords: MaxWords);
}
