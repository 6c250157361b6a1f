using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Imports;

/// <summary>Who may bring in lists, and who may see one: who brought it, and whoever may for the whole bloc.</summary>
public sealed class ImportDoor(StaffGate gate, ImportStore imports)
{
    public async Task<(StaffVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return (null, page);
        return visit.HoldsAnywhere(ImportForm.Role) ? (visit, null) : (null, await gate.ForbiddenAsync(request, visit));
    }

    public async Task<(StaffVisit? Visit, StoredImport? Import, IActionResult? Page)> OpenAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await OpenAsync(request, cancellationToken);
        if (visit is null) return (null, null, page);
        var read = await imports.GetAsync(id, cancellationToken);
        return MaySee(visit, read.Import) ? (visit, read, null) : (null, null, await gate.ForbiddenAsync(request, visit));
    }

    public static bool MaySee(StaffVisit visit, Import import) => import.Person == visit.Person.Id || visit.Holds(ImportForm.Role);

    public static string AddressOf(string import) => $"{ShowImports.Address}/{import}";

    /// <summary>The name of the form on both pages of one import.</summary>
    public static string Form(string import) => "import-" + import;

    /// <summary>What a list may be for, as posted; null for anything else.</summary>
    public static ImportPurpose? Purpose(ImportForm form, string? posted) =>
        Enum.TryParse<ImportPurpose>(posted, out var purpose) && posted == purpose.ToString() && form.Purposes.Contains(purpose) ? purpose : null;
}
