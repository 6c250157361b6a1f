using DanVanKheo.Layout;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.FollowUps;

/// <summary>The sections of an achievement report as people read them: labels instead of ids, only what was asked.</summary>
public static class AchievementSections
{
    public static IReadOnlyList<AnswerSection> Of(AchievementSettings settings, Answers answers, string language) =>
    [
        .. settings.Sections
            .Select(s => new AnswerSection(s.Slug, s.Title.In(language), [.. s.Fields.Where(f => RegistrationForm.IsVisible(f, answers)).Select(f => new AnswerLine(f.Label.In(language), Readable(f, answers[f.Id], language)))]))
            .Where(s => s.Lines.Count > 0),
    ];

    private static string Readable(FormField field, string value, string language) => field.Kind switch
    {
        FieldKind.Choice => field.Options?.FirstOrDefault(o => o.Value == value)?.Label.In(language) ?? value,
        FieldKind.Consent => new Texts<RegistrationTexts>(language)[value.Length > 0 ? "Answer.Yes" : "Answer.No"],
        _ => value,
    };
}
