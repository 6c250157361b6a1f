using System.ComponentModel;
using DanVanKheo.Opinions;

namespace DanVanKheo.Api;

/// <summary>Who stands in for whom; both days are included.</summary>
public sealed record SubstitutionAnswer(string Person, string Substitute, [Description("Names it for `endSubstitution`.")] DateOnly From, DateOnly To, string Reason)
{
    public static SubstitutionAnswer Of(Substitution substitution) => new(substitution.Person, substitution.Substitute, substitution.From, substitution.To, substitution.Reason);
}
