using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>The book of organisations, people and duties, for administrators.</summary>
public sealed class BookDoor(BookStore store, BookTrials trials, ProgrammeShelf programmes)
{
    /// <exception cref="ApiProblem">The person looks after no organisations.</exception>
    public StoredBook Open(ApiCall call)
    {
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        return store.Current;
    }

    /// <summary>What <c>readBook</c> answers, and what its tag names.</summary>
    public BookAnswer AnswerOf(StoredBook read, ApiCall call) => new(
        read.Revision, read.Book.Organisations.Count, read.Book.People.Count, read.Book.Duties.Count,
        [.. BookForms.All.Select(f => new BookAnswer.Act(f.Act, f.IsAboutPeople, [.. f.Fields.Select(field => Field(field, call.Language))]))]);

    public OrganisationWords Words(OrganisationBook book, ApiCall call) => new(book, programmes, call.Language);

    /// <summary>Faults of a change in words, each under the code of its rule.</summary>
    /// <exception cref="ApiProblem">Something is in the way.</exception>
    public void ThrowIfAny(BookTrial trial, StoredBook read, ApiCall call)
    {
        if (trial.MayBeWritten) return;
        if (trial.Problems.Count + trial.Faults.Count + trial.Vacancies.Count == 0) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "NothingChanges");
        var told = BookTrials.Faults(trial, Words(read.Book, call)).Select((text, at) => new ProblemDocument.Error("", at < trial.Faults.Count ? trial.Faults[at].Code : "Vacancy", text));
        throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", trial.Problems) { Told = trial.Problems.Count > 0 ? [] : [.. told] };
    }

    public static ApiProblem ChangedSince() => new ApiProblem(StatusCodes.Status412PreconditionFailed, "ChangedSince");

    /// <summary>Organisations are listed elsewhere; other choices stand here.</summary>
    private BookAnswer.Field Field(BookField field, string language) => new(
        field.Id, field.Kind, field.Required, field.Kind is BookFieldKind.Organisation or BookFieldKind.Cluster ? [] : [.. (trials.Options(field, language) ?? []).Select(o => o.Value)]);
}
