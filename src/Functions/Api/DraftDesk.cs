using DanVanKheo.Calendar;
using DanVanKheo.Imports;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace DanVanKheo.Api;

/// <summary>Registrations that come by a call: by the rules of the form, entered by the person of the token for the contact, who gets a letter and may take it back.</summary>
public sealed class DraftDesk(DraftStore drafts, SeasonGate season, Registrar registrar, ProgrammeShelf programmes, OrganisationDirectory directory, TimeProvider clock)
{
    /// <summary>The draft of these answers; the same call made again finds it.</summary>
    /// <exception cref="ApiProblem">A field is none of the form, or the person answers for no such unit.</exception>
    public async Task<Draft> MakeAsync(ApiCall call, NewDossier sent, CancellationToken cancellationToken)
    {
        var (id, now) = (call.NewId(), clock.GetUtcNow());
        if (await drafts.FindAsync(id, cancellationToken) is { } earlier) return earlier;
        var programme = ApiProgramme.Read(programmes.Offered, sent.Programme);
        ApiProblem.ThrowIfAny([.. sent.Answers.Keys.Where(k => !IsField(programme, k)).Select(k => new FieldProblem(k, "FieldUnknown"))]);
        var typed = new FormCollection(sent.Answers.ToDictionary(a => a.Key, a => new StringValues(a.Value), StringComparer.Ordinal));
        var draft = new Draft(id, programme.Id, Answers.Empty.With(programme.Steps.SelectMany(s => TypedAnswers.Of(s, typed))), now, now) { EnteredBy = call.Person.Id };
        if (!MayEnter(call, draft.Answers["unit"])) throw new ApiProblem(StatusCodes.Status403Forbidden, "NoDuty", [new FieldProblem("unit", "UnitOutOfScope", draft.Answers["unit"])]);
        return draft;
    }

    public Task KeepAsync(Draft draft, CancellationToken cancellationToken) => drafts.SaveAsync(draft, cancellationToken);

    /// <exception cref="ApiProblem">There is none, or somebody else entered it.</exception>
    public async Task<Draft> OpenAsync(ApiCall call, string id, CancellationToken cancellationToken) =>
        await drafts.FindAsync(id, cancellationToken) is { } draft && draft.EnteredBy == call.Person.Id ? draft : throw new ApiProblem(StatusCodes.Status404NotFound, "DraftUnknown");

    public async Task<IReadOnlyList<FieldProblem>> ProblemsAsync(Draft draft, CancellationToken cancellationToken)
    {
        var today = VietnamTime.Day(clock.GetUtcNow());
        var at = new FormMoment(today.Year, today, Sent: false);
        var programme = programmes.Of(draft);
        var form = new RegistrationForm(programme, directory);
        return [.. programme.Steps.SelectMany(s => form.Check(s, draft.Answers, at)), .. await season.RefusalAsync(draft, cancellationToken) is { } closed ? (FieldProblem[])[closed] : []];
    }

    /// <summary>Sends the draft; a second call gives the dossier it became.</summary>
    /// <returns>The code of the dossier.</returns>
    /// <exception cref="ApiProblem">It is not complete, or its window is closed.</exception>
    public async Task<string> SendAsync(ApiCall call, Draft draft, CancellationToken cancellationToken)
    {
        if (draft.Dossier is { } sent) return sent;
        ApiProblem.ThrowIfAny(await ProblemsAsync(draft, cancellationToken));
        await drafts.SaveAsync(draft, cancellationToken);
        return await registrar.RegisterAsync(draft, call.Person.Id, call.Via, call.Client, cancellationToken);
    }

    private static bool MayEnter(ApiCall call, string unit) => call.Directory.Find(unit) is null || call.Holds(EnterForOther.Role, unit) || call.Holds(ImportForm.Role, unit);

    private static bool IsField(Programme programme, string id) => programme.Fields.Any(f => f.Id == id || (f.Kind == FieldKind.Rows && id.StartsWith(f.Id + "-", StringComparison.Ordinal)));
}
