using DanVanKheo.Rules;

namespace DanVanKheo.Notes;

public static class NoteRules
{
    public const int Longest = 2000;

    /// <summary>Null when it may be kept.</summary>
    public static FieldProblem? Check(string text) => text.Length switch
    {
        0 => new("note", "NoteMissing"),
        > Longest => new("note", "TooLong", Longest, text.Length),
        _ => null,
    };

    /// <summary>Officers read everything; appraisers and submitters what was written for them, and the submitter what they wrote themself.</summary>
    public static bool MayRead(Note note, NoteAudience reader) => reader == NoteAudience.Officers || note.Audience == reader;
}
