using DanVanKheo.Programmes;

namespace DanVanKheo.Appraisals;

/// <summary>The settings an appraisal stage cannot be without.</summary>
internal static class AppraisalStages
{
    /// <exception cref="InvalidDataException">The programme names an appraisal stage without its criteria.</exception>
    public static AppraisalSettings SettingsOf(Stage stage) =>
        stage.Appraisal ?? throw new InvalidDataException($"The stage '{stage.Id}' of kind Appraisal has no \"appraisal\" with its criteria.");
}
