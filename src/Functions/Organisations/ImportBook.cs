using DanVanKheo.Calendar;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Organisations;

/// <summary>GET|POST /can-bo/to-chuc/nhap: a file is tried and its faults told line by line; what held can then be taken over whole.</summary>
public sealed class ImportBook(StaffGate gate, OrganisationDirectory directory, OrganisationPages views, BookTrials trials, BookStore store, BookDesk desk, PageResults pages, TimeProvider clock)
{
    /// <summary>Of a file, in bytes.</summary>
    public const int Largest = 10 * 1024 * 1024;

    /// <summary>What the log calls it.</summary>
    public const string Act = "Imported";

    private const string Address = OrganisationPages.Address + "/nhap";

    [Function(nameof(ImportBook))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/to-chuc/nhap")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, Empty(visit));
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(OrganisationPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        if (posted["prepared"].ToString() is { Length: > 0 } prepared) return await TakeAsync(request, visit, prepared, posted["revision"].ToString(), client, cancellationToken);
        if (posted.Files.GetFile("file") is not { Length: > 0 } file) return await ShowAsync(request, Empty(visit) with { Problems = [new("file", "BookFileMissing")] });
        if (file.Length > Largest) return await ShowAsync(request, Empty(visit) with { Problems = [new("file", "BookFileMissing")] });
        return await TryAsync(request, visit, file, cancellationToken);
    }

    private async Task<IActionResult> TryAsync(HttpRequest request, StaffVisit visit, IFormFile file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        var (read, words) = (store.Current, views.Words(request));
        var reading = trials.Of(read, content.ToArray());
        var faults = reading.Faults.Select(f => new FaultLine(words.Section(f.Section), f.Line, words.Fault(f), f.IsWarning));
        var view = Empty(visit) with { File = Path.GetFileName(file.FileName), Faults = [.. faults] };
        if (reading.Book is not { } book) return await ShowAsync(request, view);
        var difference = BookDifference.Between(read.Book, book);
        return await ShowAsync(request, view with
        {
            Added = [.. difference.Added.Select(words.Line)],
            Removed = [.. difference.Removed.Select(words.Line)],
            Prepared = await store.PrepareAsync(read, book, cancellationToken),
            Revision = read.Revision,
        });
    }

    /// <summary>Turns to what was tried, unless the book was changed meanwhile: then the file is tried again.</summary>
    private async Task<IActionResult> TakeAsync(HttpRequest request, StaffVisit visit, string prepared, string revision, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var read = store.Current;
        if (read.Revision == prepared) return new SeeOther(OrganisationPages.Address);
        // What was tried can be taken as long as the book is the one it was tried against; nothing else can be named here.
        var tried = read.Revision == revision ? await store.FindAsync(prepared, cancellationToken) : null;
        if (tried is not null && BookImport.Check(read.Book, new(tried, []), VietnamTime.Day(clock.GetUtcNow())).Book is not null
            && await desk.TurnAsync(read, prepared, visit.Person.Id, Act, prepared, client, cancellationToken)) return new SeeOther(OrganisationPages.Address);
        return await ShowAsync(request, Empty(visit) with { Problems = [new FieldProblem("file", "BookChanged")] });
    }

    private static ImportView Empty(StaffVisit visit) => new("", [], [], [], "", "", [], visit.Nonce(OrganisationPages.Form));

    private Task<IActionResult> ShowAsync(HttpRequest request, ImportView view) => pages.ShowAsync<ImportPage, ImportView>(
        request,
        view,
        view.Problems.Count > 0 || view.Faults.Any(f => !f.IsWarning) ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
