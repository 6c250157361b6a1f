namespace DanVanKheo.Organisations;

/// <summary>What a person does for an organisation: which stage they answer for, or which report they own.</summary>
/// <param name="Role">The role a stage asks for, or <c>report-owner</c>.</param>
public sealed record Duty(string Role, string Organisation, string Person)
{
    /// <summary>Looks after an organisation and everything below it.</summary>
    public const string Administrator = "administrator";
}
