using DanVanKheo.Organisations;

namespace DanVanKheo.Outcomes;

/// <summary>How many units took part, and the names of those that did not. Mass organisations stand apart: their members are counted elsewhere already.</summary>
public sealed record Participation(bool MassOrganisations, int Base, int Taking, IReadOnlyList<Organisation> Missing)
{
    /// <summary>0 to 1; 0 without units.</summary>
    public double Share => Base == 0 ? 0 : (double)Taking / Base;
}
