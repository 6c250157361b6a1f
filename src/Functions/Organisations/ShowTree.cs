using DanVanKheo.Calendar;
using DanVanKheo.Registrations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Organisations;

/// <summary>GET /can-bo/to-chuc?ngay=dd/MM/yyyy: the tree as it stood on a day.</summary>
public sealed class ShowTree(StaffGate gate, OrganisationBook book, OrganisationDirectory directory, OrganisationPages views, BookStore store, PageResults pages, TimeProvider clock)
{
    private const int PageSize = 120;

    [Function(nameof(ShowTree))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/to-chuc")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var typed = request.Query["ngay"].ToString();
        var wrong = !FieldRules.TryDate(typed, out var date) && typed.Length > 0;
        if (typed.Length == 0 || wrong) date = VietnamTime.Day(clock.GetUtcNow());
        var view = View(typed.Length > 0 ? typed : VietnamTime.Date(date), wrong, date, views.Words(request));
        var turn = Paging.Of(request, view.Roots.Sum(r => r.Count), PageSize);
        return await pages.ShowAsync<TreePage, TreeView>(request, view with { Roots = TreeNode.Part(view.Roots, turn), Turn = turn }, wrong ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private TreeView View(string day, bool wrong, DateOnly date, OrganisationWords words)
    {
        var tree = book.TreeAt(date);
        var vacancies = book.DirectoryAt(date).Vacancies(store.Needed).ToLookup(v => v.Unit, v => words.Role(v.Role));
        return new(
            day,
            wrong,
            date,
            [.. tree.Roots.Select(Node)],
            [.. book.Organisations.Where(o => o.To < date).Select(o => new FormerLine(o.Id, o.NameOn(o.To!.Value), o.To, Became(o, date, words)))],
            tree.Organisations.Count(o => o.Kind.Registers()));

        TreeNode Node(Organisation o) => new(o.Id, o.Name, words.Kind(o.Kind), o.Cluster is { } cluster ? words.Name(cluster) : "", [.. vacancies[o.Id]], [.. tree.Children(o.Id).Select(Node)]);
    }

    private string Became(OrganisationRecord record, DateOnly date, OrganisationWords words)
    {
        var heirs = book.MapTo(record.Id, record.To!.Value, date).Shares.Where(s => s.Organisation.Id != record.Id).ToList();
        return heirs.Count == 0 ? words.Text("Tree.NoHeir") : words.Text("Tree.Heir", string.Join(", ", heirs.Select(h => h.Weight == 1m ? h.Organisation.Name : $"{h.Organisation.Name} ({words.Share(h.Weight)})")));
    }
}
