using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Organisations;

/// <summary>The page of a change, before and after the look at what it writes.</summary>
public sealed class OrganisationPages(OrganisationBook book, BookTrials trials, ProgrammeShelf programmes, PageResults pages)
{
    public const string Address = "/can-bo/to-chuc";
    public const string People = "/can-bo/nguoi";
    public const string Form = "organisations";

    public OrganisationWords Words(HttpRequest request) => new(book, programmes, LanguageSwitch.Of(request));

    /// <summary>Where a change leads back to.</summary>
    public static string BackOf(BookForm form, string subject) => form.IsAboutPeople ? People : subject.Length > 0 ? UnitAddress(subject) : Address;

    public static string UnitAddress(string id) => $"{Address}/don-vi/{id}";

    public Task<IActionResult> FormAsync(HttpRequest request, StaffVisit visit, BookForm form, string subject, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldProblem> problems, IReadOnlyList<string> faults) =>
        ShowAsync(request, View(request, visit, form, subject, typed) with { Problems = problems, Faults = faults });

    /// <summary>What the change writes, for the officer to confirm.</summary>
    public Task<IActionResult> CheckAsync(HttpRequest request, StaffVisit visit, BookForm form, string subject, IReadOnlyDictionary<string, string> typed, BookTrial trial, string revision, IReadOnlyList<string> faults)
    {
        // New names are known only to the changed book.
        var words = new OrganisationWords(trial.After, programmes, LanguageSwitch.Of(request));
        return ShowAsync(request, View(request, visit, form, subject, typed) with
        {
            Faults = faults,
            Added = [.. trial.Difference.Added.Select(words.Line)],
            Removed = [.. trial.Difference.Removed.Select(words.Line)],
            Revision = revision,
        });
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, ChangeView view) =>
        pages.ShowAsync<ChangePage, ChangeView>(request, view, view.Problems.Count + view.Faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private ChangeView View(HttpRequest request, StaffVisit visit, BookForm form, string subject, IReadOnlyDictionary<string, string> typed) => new(
        form.Act,
        ChangeBook.AddressOf(form),
        BackOf(form, subject),
        subject,
        form.NameOf(book, subject) ?? "",
        [.. form.Fields.Select(f => new ChangeFieldView(f, typed.GetValueOrDefault(f.Id, ""), trials.Options(f, LanguageSwitch.Of(request))))],
        [],
        [],
        null,
        [],
        "",
        visit.Nonce(Form));
}
