using System.ComponentModel;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST book/changes</summary>
public sealed class ChangeBookByCall(BookDoor door, BookTrials trials, BookStore store, BookDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<BookChange>("changeBook", "book/changes", ApiScopes.WriteOrganisations, "One change of organisations, people or duties: create, rename, move, split, merge, close, join, leave, give and end duties. If-Match holds the ETag of `readBook`.")
        .Takes<Change>() with
    { Guarded = true };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Change>(cancellationToken);
        var read = door.Open(call);
        call.RequireMatch(door.AnswerOf(read, call));
        if (BookForms.Find(sent.Act) is not { } form || form.NameOf(read.Book, sent.Subject) is null) throw new ApiProblem(StatusCodes.Status404NotFound, "ActUnknown", [new FieldProblem(BookForms.Find(sent.Act) is null ? "act" : "subject", "UnknownChoice")]);
        ApiProblem.ThrowIfAny([.. sent.Fields.Keys.Except(form.Fields.Select(f => f.Id)).Select(f => new FieldProblem(f, "FieldUnknown"))]);
        var trial = trials.Of(read, form, sent.Subject, sent.Fields);
        door.ThrowIfAny(trial, read, call);
        // New names are known only to the changed book.
        var words = door.Words(trial.After, call);
        if (sent.DryRun == true) return ApiAnswer.Of(BookChange.Of(false, read.Revision, trial.Difference, words));
        if (!await desk.WriteAsync(read, trial.After, call.Person.Id, form.Act, BookTrials.Detail(sent.Subject, trial, words), call.Client, cancellationToken, call.Via)) throw BookDoor.ChangedSince();
        return ApiAnswer.Of(BookChange.Of(true, store.Current.Revision, trial.Difference, words));
    }

    public sealed record Change(
        [Description("One of `readBook`.")] string Act,
        [Description("Id of the organisation, the person, or the duty (`key` of `listPeople`) it is done to; empty for something new.")] string Subject,
        [Description("By field; days as yyyy-MM-dd.")] IReadOnlyDictionary<string, string> Fields,
        [Description("Only says what it would write.")] bool? DryRun = null);
}
