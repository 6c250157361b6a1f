namespace DanVanKheo.Organisations;

/// <summary>How high an organisation stands in the system of the Party. There is no district: its bodies ended on 01/07/2025.</summary>
public enum OrganisationLevel
{
    /// <summary>Chi bộ, tổ.</summary>
    Cell,

    /// <summary>Tổ chức cơ sở đảng: đảng bộ cơ sở, chi bộ cơ sở.</summary>
    Base,

    /// <summary>Cấp trên trực tiếp của tổ chức cơ sở đảng.</summary>
    UpperBase,

    /// <summary>Tỉnh ủy, thành ủy và tương đương.</summary>
    Province,

    /// <summary>Trung ương.</summary>
    Central,
}
