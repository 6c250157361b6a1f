using System.ComponentModel;
using DanVanKheo.Organisations;

namespace DanVanKheo.Api;

/// <summary>An organisation as it was on the day asked for.</summary>
public sealed record OrganisationLine(string Id, OrganisationKind Kind, OrganisationLevel Level, string Name, string? Parent, string? Cluster, string? Symbol, [Description("It may register models.")] bool Registers)
{
    public static OrganisationLine Of(Organisation organisation) =>
        new(organisation.Id, organisation.Kind, organisation.Level, organisation.Name, organisation.Parent, organisation.Cluster, organisation.Symbol, organisation.Kind.Registers());
}
