using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Bench;

/// <summary>Dossiers of one year as a large bloc might have them: every field, subject, kind and level, and every step of the way.</summary>
internal static class BenchDossier
{
    public const int Year = 2027;
    public const string Bloc = "khoi-ccq";

    private const int Months = 12;
    private static readonly StageKind[] Steps = [StageKind.CellApproval, StageKind.BlocReview, StageKind.Commendation];

    public static IReadOnlyList<Organisation> Units { get; } = [.. Enumerable.Range(0, 75).Select(n => new Organisation($"u{n:D2}", OrganisationKind.GrassrootsCommittee, $"Đơn vị {n}", Bloc))];

    /// <summary>Unit by unit, month by month.</summary>
    public static IEnumerable<Dossier> Many(int count)
    {
        var places = Units.Count * Months;
        for (var number = 0; number < count; number++)
        {
            var place = (int)((long)number * places / count);
            yield return Of(number, Units[place / Months].Id, 1 + place % Months);
        }
    }

    private static Dossier Of(int number, string unit, int month)
    {
        var sent = VietnamTime.At(new(Year, month, 1 + number % 28), new(9, 0));
        var dossier = new Dossier(
            new(Year, number + 1), Bloc, "dan-van-kheo", unit, $"Vận động nhân dân thực hiện các dự án trọng điểm số {number}", (SubjectType)(number % 2), "Tập thể, cá nhân", (WorkField)(number / 2 % 4),
            (RegistrationKind)(number / 8 % 2), (RegistrationLevel)(number % 50 == 0 ? 1 : 0), "p@donvi.example.vn", false,
            new(new Dictionary<string, string> { ["start"] = "01/03/2027", ["target"] = "Trao 200 xe đạp." }), sent, DossierStatus.UnderReview, "chi-bo", 1, null, $"d{number}");
        return (number / 16 % 10) switch
        {
            0 => dossier with { Status = DossierStatus.Withdrawn, ClosedAt = sent.AddDays(20) },
            < 4 => dossier,
            < 7 => dossier with { AgreedAt = Agreed(sent, 1) },
            < 9 => dossier with { AgreedAt = Agreed(sent, 2) },
            _ => dossier with { AgreedAt = Agreed(sent, 3), Status = DossierStatus.Commended, CommendedAt = sent.AddDays(30), ClosedAt = sent.AddDays(30) },
        };
    }

    private static Dictionary<StageKind, DateTimeOffset> Agreed(DateTimeOffset sent, int steps) => Steps.Take(steps).Select((s, i) => (s, At: sent.AddDays(10 * (i + 1)))).ToDictionary(s => s.s, s => s.At);
}
