using System.ComponentModel;
using DanVanKheo.Organisations;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST book/import?dryRun=</summary>
public sealed class ImportBookByCall(BookDoor door, BookTrials trials, BookStore store, BookDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<BookChange>("importBook", "book/import", ApiScopes.WriteOrganisations, "Takes a whole book over from JSON or XLSX, as `exportBook` gives it; with a fault anywhere nothing is taken. If-Match holds the ETag of `readBook`.")
        .Asks<Query>() with
    { Guarded = true, Files = SentFile.Any };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var read = door.Open(call);
        call.RequireMatch(door.AnswerOf(read, call));
        var reading = trials.Of(read, (await SentFile.ReadAsync(call.Request, null, ImportBook.Largest, cancellationToken)).Content);
        if (reading.Book is not { } book) throw Refused(reading, door.Words(read.Book, call));
        var (difference, words) = (BookDifference.Between(read.Book, book), door.Words(book, call));
        if (query.DryRun == true) return ApiAnswer.Of(BookChange.Of(false, read.Revision, difference, words));
        if (difference.IsEmpty) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "NothingChanges");
        if (!await desk.WriteAsync(read, book, call.Person.Id, ImportBook.Act, "", call.Client, cancellationToken, call.Via)) throw BookDoor.ChangedSince();
        return ApiAnswer.Of(BookChange.Of(true, store.Current.Revision, difference, words));
    }

    private static ApiProblem Refused(BookReading reading, OrganisationWords words) => new(StatusCodes.Status422UnprocessableEntity, "Invalid")
    {
        Told = [.. reading.Errors.Select(f => new ProblemDocument.Error($"{f.Section}.{f.Line}", f.Code, words.Fault(f)))],
    };

    public sealed record Query([Description("Only says what it would write.")] bool? DryRun = null);
}
