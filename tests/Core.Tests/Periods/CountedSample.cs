using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;

namespace DanVanKheo.Tests.Periods;

/// <summary>Records made to stand behind the figures of the seed articles.</summary>
internal static class CountedSample
{
    public static CountedDossier One(
        int number, RegistrationLevel level = RegistrationLevel.Grassroots, RegistrationKind kind = RegistrationKind.New, SubjectType subject = SubjectType.Collective, DateTimeOffset? submitted = null) =>
        new($"DVK-2024-{number:D4}", $"Mô hình {number}", "tinh-doan", subject, (WorkField)(number % 4), kind, level, submitted ?? VietnamTime.At(new(2024, 3, 1), new(9, 0)), null, null);

    public static IEnumerable<CountedDossier> Many(
        int from, int count, RegistrationLevel level = RegistrationLevel.Grassroots, RegistrationKind kind = RegistrationKind.New, SubjectType subject = SubjectType.Collective) =>
        Enumerable.Range(from, count).Select(n => One(n, level, kind, subject));
}
