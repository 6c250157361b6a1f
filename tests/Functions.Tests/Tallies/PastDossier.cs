using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Functions.Tests.Tallies;

/// <summary>A dossier as it may lie in the store from an earlier year.</summary>
internal static class PastDossier
{
    public static Dossier Of(int year, int number, string unit = "tinh-doan", SubjectType subject = SubjectType.Collective, RegistrationKind kind = RegistrationKind.New, RegistrationLevel level = RegistrationLevel.Grassroots, WorkField field = WorkField.Economy, string group = "", DateOnly? sent = null) => new(
        new(year, number), Archive.Bloc, "dan-van-kheo", unit, $"Mô hình “=1+1” số {number}", subject, subject == SubjectType.Collective ? "Tập thể" : "Nguyễn Văn A", field, kind, level, $"p{number}@donvi.example.vn", false,
        new(new Dictionary<string, string> { ["start"] = "01/03/2024", ["target"] = "Trao 200 xe đạp.", ["group"] = group }), At(sent ?? new(year, 3, 1)), DossierStatus.UnderReview, "chi-bo", 1, null, $"d{year}{number}");

    /// <summary>As <paramref name="dossier"/> when it has come to its end on the default route; with a nomination where it was proposed higher.</summary>
    public static Dossier Commended(Dossier dossier, DateOnly on, bool nominated = false)
    {
        StageKind[] kinds = [StageKind.CellApproval, StageKind.BlocReview, StageKind.Commendation, .. nominated ? (StageKind[])[StageKind.Nomination] : []];
        return dossier with { Status = DossierStatus.Commended, CommendedAt = At(on), ClosedAt = At(on), AgreedAt = kinds.ToDictionary(k => k, _ => At(on)) };
    }

    public static DateTimeOffset At(DateOnly day) => VietnamTime.At(day, new(9, 0));
}
