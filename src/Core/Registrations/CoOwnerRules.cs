using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>Who may be named a co-owner.</summary>
public static class CoOwnerRules
{
    private static readonly FormField Address = new("email", FieldKind.Email, new("", ""), MaxLength: 254);

    /// <summary>Null when <paramref name="email"/> may be added, or is there already.</summary>
    public static FieldProblem? Check(IReadOnlyList<CoOwner> held, string submitter, string email)
    {
        if (FieldRules.Check(Address, new(new Dictionary<string, string> { ["email"] = email }), []) is { } problem) return problem;
        if (email.Equals(submitter, StringComparison.OrdinalIgnoreCase)) return new("email", "CoOwnerIsSubmitter");
        return held.Count >= CoOwner.Most && held.All(o => o.Id != new CoOwner(email).Id) ? new("email", "TooManyCoOwners", CoOwner.Most) : null;
    }
}
