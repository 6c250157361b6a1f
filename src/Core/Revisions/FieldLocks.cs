using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Revisions;

/// <summary>
/// Which questions a person at a draft may not change, and why. A question whose answer breaks a rule of the form is never locked:
/// nobody could send the form again.
/// </summary>
/// <param name="list">What the return asked for; null when the dossier did not come back.</param>
/// <param name="isCoOwner">Co-owners write, but the address that gets the codes stays the submitter's.</param>
/// <param name="at">When; null leaves out what hangs on the day.</param>
public sealed class FieldLocks(RegistrationForm form, MendList? list, bool isCoOwner, FormMoment? at = null)
{
    public bool Evidence => list is { UnlocksEvidence: false };

    /// <summary>The lock of one question, given the answers as they are kept; null when it may be changed.</summary>
    public FieldLock? Of(FormStep step, FormField field, Answers kept)
    {
        if (isCoOwner && field.Kind == FieldKind.Email) return FieldLock.Submitter;
        if (at is not null && form.IsFrozen(field, at)) return IsWrong(step, field, kept) ? null : FieldLock.Frozen;
        return list is null || list.Unlocks(step, field) || IsWrong(step, field, kept) ? null : FieldLock.NotAsked;
    }

    private bool IsWrong(FormStep step, FormField field, Answers kept) =>
        form.Check(step, kept, at).Any(p => p.Field == field.Id || p.Field.StartsWith(field.Id + "-", StringComparison.Ordinal));

    public bool Locks(FormStep step, Answers kept) => form.Visible(step, kept).All(f => Of(step, f, kept) is not null);

    /// <summary>What may be kept of what was typed, and the questions whose locked answer somebody tried to change.</summary>
    /// <param name="sent">False for a question that was not on the page that was sent.</param>
    public (IReadOnlyList<KeyValuePair<string, string>> Kept, IReadOnlyList<string> Refused) Sift(FormStep step, Answers kept, IEnumerable<KeyValuePair<string, string>> typed, Func<FormField, bool> sent)
    {
        var (allowed, refused) = (new List<KeyValuePair<string, string>>(), new List<string>());
        foreach (var (field, text) in typed)
        {
            var question = step.Fields.First(f => f.Id == field);
            if (Of(step, question, kept) is null) allowed.Add(new(field, text));
            else if (sent(question) && text != kept[field]) refused.Add(field);
        }

        return (allowed, refused);
    }
}
