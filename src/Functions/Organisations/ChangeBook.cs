using DanVanKheo.Calendar;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Organisations;

/// <summary>GET|POST /can-bo/to-chuc/lam/{act}?cua={subject}: one change of organisations, people or duties: typed, looked at, written.</summary>
public sealed class ChangeBook(StaffGate gate, OrganisationPages views, OrganisationDirectory directory, BookStore store, BookDesk desk, PageResults pages, TimeProvider clock)
{
    public static string AddressOf(BookForm form) => $"{OrganisationPages.Address}/lam/{form.Act}";

    [Function(nameof(ChangeBook))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/to-chuc/lam/{act}")] HttpRequest request,
        string act,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var subject = (FormPost.IsPost(request) ? posted["cua"] : request.Query["cua"]).ToString();
        if (BookForms.Find(act) is not { } form || form.NameOf(store.Current.Book, subject) is null) return await pages.NotFoundAsync(request);
        if (!FormPost.IsPost(request)) return await views.FormAsync(request, visit, form, subject, form.Start(store.Current.Book, subject), [], []);
        if (!visit.NonceMatches(OrganisationPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, OrganisationPages.Address);
        return await TakeAsync(request, visit, form, subject, posted, client, cancellationToken);
    }

    private async Task<IActionResult> TakeAsync(HttpRequest request, StaffVisit visit, BookForm form, string subject, IFormCollection posted, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (read, words) = (store.Current, views.Words(request));
        var typed = form.Fields.ToDictionary(f => f.Id, f => posted[f.Id].ToString(), StringComparer.Ordinal);
        if (views.Unoffered(request, form, typed) is { Count: > 0 } unoffered) return await views.FormAsync(request, visit, form, subject, typed, unoffered, []);
        var trial = BookTrial.Of(form, read.Book, subject, typed, store.Needed, VietnamTime.Day(clock.GetUtcNow()));
        IReadOnlyList<string> faults =
        [
            .. trial.Faults.Select(words.Fault),
            .. trial.Vacancies.Select(v => words.Text("Change.Vacancy", words.Role(v.Role), v.Unit.Name, words.Day(v.Day))),
            .. trial.Problems.Count == 0 && trial.Difference.IsEmpty ? [words.Text("Change.Nothing")] : Array.Empty<string>(),
        ];
        if (!trial.MayBeWritten || posted["buoc"] == "sua") return await views.FormAsync(request, visit, form, subject, typed, trial.Problems, faults);
        if (posted["buoc"] != "ghi") return await views.CheckAsync(request, visit, form, subject, typed, trial, read.Revision, []);
        var detail = string.Join("\n", trial.Difference.Added.Select(l => "+ " + words.Line(l)).Concat(trial.Difference.Removed.Select(l => "- " + words.Line(l))));
        if (posted["revision"] == read.Revision && await desk.WriteAsync(read, trial.After, visit.Person.Id, form.Act, $"{subject}\n{detail}", client, cancellationToken)) return new SeeOther(OrganisationPages.BackOf(form, subject));
        return await views.CheckAsync(request, visit, form, subject, typed, trial, store.Current.Revision, [words.Text("Change.Newer")]);
    }
}
