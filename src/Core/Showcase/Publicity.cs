using DanVanKheo.Appraisals;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;

namespace DanVanKheo.Showcase;

/// <summary>What everybody may see of a model: recognised, agreed to by its owner, not withheld by an officer; then each part and each photograph by its own consent.</summary>
public static class Publicity
{
    /// <summary>The name of the person or collective. Parts named after steps of the form are lower-case, so none can be mistaken for these.</summary>
    public const string Subject = "Subject";

    /// <summary>All photographs together; each needs its own consent too.</summary>
    public const string Photos = "Photos";

    private static readonly string[] Pictures = ["image/jpeg", "image/png", "image/webp"];

    /// <summary>The end of a route that was gone with success, and not taken back later.</summary>
    public static bool IsRecognised(Dossier dossier) => dossier.Status is DossierStatus.Commended or DossierStatus.Recognised;

    public static bool IsPublic(Dossier dossier) => IsRecognised(dossier) && dossier is { MayPublish: true, Withheld: false };

    /// <param name="part"><see cref="Subject"/>, <see cref="Photos"/>, or the slug of a step of the form.</param>
    public static bool Shows(Dossier dossier, string part) => IsPublic(dossier) && !dossier.HiddenParts.Contains(part, StringComparer.Ordinal);

    /// <summary>What the owner wrote, without the name when they keep that to themself.</summary>
    public static string Text(Dossier dossier, string text) => Shows(dossier, Subject) ? text : BlindText.Redact(text, [dossier.SubjectName]);

    public static bool Shows(Dossier dossier, EvidenceFile file) => Shows(dossier, Photos) && file is { MayPublish: true, MayOpen: true } && IsPicture(file);

    public static bool IsPicture(EvidenceFile file) => Pictures.Contains(file.ContentType, StringComparer.Ordinal);
}
