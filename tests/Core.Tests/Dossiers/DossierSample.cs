using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;

namespace DanVanKheo.Tests.Dossiers;

/// <summary>One dossier as it may stand at any point of its way.</summary>
internal static class DossierSample
{
    public static readonly DateTimeOffset Submitted = new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Closed = new(2027, 5, 1, 2, 0, 0, TimeSpan.Zero);

    public static Dossier At(DossierStatus status, string stage = "chi-bo", int attempt = 1)
    {
        var dossier = new Dossier(
            new(2027, 42), "khoi-ccq", "dan-van-kheo", "tinh-doan", "Xe đạp yêu thương cùng em đến trường", SubjectType.Collective, "Tỉnh đoàn",
            WorkField.CultureSociety, RegistrationKind.New, RegistrationLevel.Bloc, "lien.he@example.vn", true, Answers.Empty, Submitted, status, stage, attempt);
        return dossier.IsClosed ? dossier with { ClosedAt = Closed } : dossier;
    }
}
