using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Organisations;

/// <summary>GET|POST /can-bo/to-chuc/lam/{act}?cua={subject}: one change of organisations, people or duties: typed, looked at, written.</summary>
public sealed class ChangeBook(StaffGate gate, OrganisationPages views, BookTrials trials, OrganisationDirectory directory, BookStore store, BookDesk desk, PageResults pages)
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
        var typed = form.Fields.ToDictionary(f => f.Id, f => trials.Chosen(f, posted[f.Id].ToString()), StringComparer.Ordinal);
        var trial = trials.Of(read, form, subject, typed);
        if (!trial.MayBeWritten || posted["buoc"] == "sua") return await views.FormAsync(request, visit, form, subject, typed, trial.Problems, BookTrials.Faults(trial, words));
        if (posted["buoc"] != "ghi") return await views.CheckAsync(request, visit, form, subject, typed, trial, read.Revision, []);
        if (posted["revision"] == read.Revision && await desk.WriteAsync(read, trial.After, visit.Person.Id, form.Act, BookTrials.Detail(subject, trial, words), client, cancellationToken)) return new SeeOther(OrganisationPages.BackOf(form, subject));
        return await views.CheckAsync(request, visit, form, subject, typed, trial, store.Current.Revision, [words.Text("Change.Newer")]);
    }
}
