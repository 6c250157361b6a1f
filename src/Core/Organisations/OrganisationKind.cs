namespace DanVanKheo.Organisations;

public enum OrganisationKind
{
    /// <summary>Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng.</summary>
    Bloc,

    /// <summary>Khối thuộc đảng bộ (nhóm các tổ chức cơ sở đảng).</summary>
    SubBloc,

    /// <summary>Đảng bộ cơ sở.</summary>
    GrassrootsCommittee,

    /// <summary>Chi bộ cơ sở.</summary>
    GrassrootsCell,

    /// <summary>Chi bộ trực thuộc đảng bộ cơ sở.</summary>
    PartyCell,

    /// <summary>Tổ chức chính trị - xã hội, hội quần chúng.</summary>
    MassOrganisation,

    /// <summary>Đảng bộ bộ phận.</summary>
    SectionCommittee,

    /// <summary>Tỉnh ủy và tương đương: above the bloc, outside its tree; it stands in the table of authority only.</summary>
    Province,

    /// <summary>Cụm, khối thi đua: stands beside the tree; units belong to it for a time.</summary>
    EmulationCluster,

    /// <summary>Tổ, đội, nhóm.</summary>
    Group,
}
