using System.Text;
using System.Text.Json.Nodes;
using DanVanKheo.Audit;
using DanVanKheo.Definitions;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;

namespace DanVanKheo.Programmes;

/// <summary>Writes new editions of programmes, and decides which of them hold. Nothing half-loads: a definition with one fault is not kept.</summary>
public sealed class EditionDesk(EditionStore editions, ProgrammeStore store, EditionReader reader, OrganisationBook book, AuditLog audit, TimeProvider clock)
{
    /// <summary>Where the log keeps what happened to the programmes.</summary>
    public const string Log = "chuong-trinh";

    public const int ShortestNote = 10;

    /// <summary>Keeps the changed definition as a proposal; a proposal that was changed further is put aside.</summary>
    /// <param name="typed">The answers of the form by their ids.</param>
    /// <param name="language">Of the officer, for the reasons.</param>
    public async Task<(Edition? Edition, IReadOnlyList<FieldProblem> Problems)> SaveAsync(StoredEdition read, Func<string, string> typed, string note, string by, string language, CancellationToken cancellationToken)
    {
        var before = await reader.JsonAsync(read.Edition, cancellationToken);
        var result = new EditForm(before).Apply(typed);
        IReadOnlyList<FieldProblem> problems = [.. result.Problems, .. CheckNote(note)];
        return problems.Count > 0 ? (null, problems) : await ProposeAsync(read, before, result.Definition, result.FieldOf, note, by, "staff", language, cancellationToken);
    }

    /// <summary>The same for a whole definition that somebody wrote as a file.</summary>
    public async Task<(Edition? Edition, IReadOnlyList<FieldProblem> Problems)> SaveAsync(StoredEdition read, byte[] content, string note, string by, string via, string language, CancellationToken cancellationToken)
    {
        var reading = ProgrammeFiles.Read(read.Edition.File, content);
        if (reading.Faults.Count > 0) return (null, [.. reading.Faults.Select(f => Problem(f, reading.Source.PathOf(f.Place), language))]);
        if (reading.Programme!.Id != read.Edition.Programme) return (null, [new("id", "UnknownChoice")]);
        if (CheckNote(note).ToList() is { Count: > 0 } problems) return (null, problems);
        var definition = JsonNode.Parse(EditionStore.Content(reading.Source))!.AsObject();
        return await ProposeAsync(read, await reader.JsonAsync(read.Edition, cancellationToken), definition, path => path, note, by, via, language, cancellationToken);
    }

    private async Task<(Edition? Edition, IReadOnlyList<FieldProblem> Problems)> ProposeAsync(StoredEdition read, JsonObject before, JsonObject definition, Func<string, string> fieldOf, string note, string by, string via, string language, CancellationToken cancellationToken)
    {
        if (JsonNode.DeepEquals(before, definition)) return (null, [new("note", "NothingChanged")]);
        var reading = Judge(read.Edition.File, definition);
        if (reading.Faults.Count > 0) return (null, [.. reading.Faults.Select(f => Problem(f, fieldOf(reading.Source.PathOf(f.Place)), language))]);
        var proposed = read.Edition.State == EditionState.Proposed;
        var edition = read.Edition with { State = EditionState.Proposed, Changes = proposed ? read.Edition.Changes : read.Edition.Number, By = by, Note = note, DecidedBy = "", DecidedAt = null };
        var added = await AddAsync(edition, reading, "ProgrammeProposed", via, cancellationToken);
        if (proposed && added is not null) await editions.TryReplaceAsync(read, Decided(read.Edition, EditionState.Dropped, by), cancellationToken);
        return added is null ? (null, [new("", "ProgrammeChanged")]) : (added, []);
    }

    /// <summary>A copy for the next season: a programme of its own that follows this one, to be changed and confirmed.</summary>
    public async Task<(Edition? Edition, IReadOnlyList<FieldProblem> Problems)> CopyAsync(Edition source, CopyInput input, string by, string language, CancellationToken cancellationToken)
    {
        if (input.Id.Length == 0 || (await reader.OfAsync(input.Id, cancellationToken)).Count > 0) return (null, [new("id", input.Id.Length == 0 ? "Missing" : "StatedTwice")]);
        var copy = await reader.JsonAsync(source, cancellationToken);
        (copy["id"], copy["season"], copy["follows"]) = (input.Id, input.Season, source.File);
        copy["name"] = new JsonObject { ["vi"] = input.NameVi, ["en"] = input.NameEn };
        var reading = Judge(input.Id + ".json", copy);
        if (reading.Faults.Count > 0) return (null, [.. reading.Faults.Select(f => Problem(f, CopyInput.FieldOf(reading.Source.PathOf(f.Place)), language))]);
        var edition = new Edition(input.Id, 1, input.Id + ".json", "", EditionState.Proposed, by, default) { Note = source.Programme };
        return await AddAsync(edition, reading, "ProgrammeCopied", "staff", cancellationToken) is { } added ? (added, []) : (null, [new("id", "StatedTwice")]);
    }

    /// <summary>Makes a proposal hold, or puts it aside. Null when that was done, now or by the other half of a double click.</summary>
    public async Task<string?> DecideAsync(StoredEdition read, EditionState decision, string by, CancellationToken cancellationToken, string via = "staff")
    {
        var edition = read.Edition;
        if (edition.State == decision) return null;
        if (edition.State != EditionState.Proposed) return "ProgrammeDecided";
        if (decision == EditionState.Effective)
        {
            if (edition.By == by && OtherAdministrators(by)) return "ProgrammeOwn";
            if ((Edition.Current(await reader.OfAsync(edition.Programme, cancellationToken))?.Number ?? 0) != edition.Changes) return "ProgrammeChanged";
            if (Judge(edition.File, await reader.JsonAsync(edition, cancellationToken)).Faults.Count > 0) return "ProgrammeFaulty";
        }

        if (!await editions.TryReplaceAsync(read, Decided(edition, decision, by), cancellationToken)) return "ProgrammeChanged";
        await audit.WriteAsync(Log, $"{decision}|{edition.Programme}|{edition.Number}", by, via, decision == EditionState.Effective ? "ProgrammeConfirmed" : "ProgrammeDropped", $"{edition.Programme} {edition.Number}", cancellationToken);
        await store.RefreshAsync(cancellationToken);
        return null;
    }

    /// <summary>All that can be said of it, with the people and units of today.</summary>
    private ProgrammeReading Judge(string file, JsonObject definition)
    {
        var reading = ProgrammeFiles.Read(file, Encoding.UTF8.GetBytes(definition.ToJsonString(EditionStore.Plain)));
        return reading.Faults.Count > 0 ? reading : reading with { Faults = ProgrammeReader.Ordered(DefinitionRules.Check(reading.Source, ProgrammeCheck.Scope(book))) };
    }

    /// <summary>Null when another one took its number at this very moment.</summary>
    private async Task<Edition?> AddAsync(Edition edition, ProgrammeReading reading, string act, string via, CancellationToken cancellationToken)
    {
        var content = EditionStore.Content(reading.Source);
        var number = (await reader.OfAsync(edition.Programme, cancellationToken)).Select(e => e.Number).DefaultIfEmpty().Max() + 1;
        edition = edition with { Number = number, Sha256 = EditionStore.Sha256(content), At = clock.GetUtcNow() };
        if (!await editions.TryAddAsync(edition, content, cancellationToken)) return null;
        await audit.WriteAsync(Log, $"proposed|{edition.Programme}|{number}", edition.By, via, act, $"{edition.Programme} {number}: {edition.Note}", cancellationToken);
        return edition;
    }

    private Edition Decided(Edition edition, EditionState state, string by) => edition with { State = state, DecidedBy = by, DecidedAt = clock.GetUtcNow() };

    /// <summary>Two people see every change of the rules, where there are two.</summary>
    private bool OtherAdministrators(string person) => book.DirectoryAt(Calendar.VietnamTime.Day(clock.GetUtcNow())).Duties.Any(d => d.Role == Duty.Administrator && d.Person != person);

    private static IEnumerable<FieldProblem> CheckNote(string note) => note.Length < ShortestNote ? [new("note", "TooShort", ShortestNote, note.Length)] : [];

    private static FieldProblem Problem(Fault fault, string field, string language) => new(field, "DefinitionFault", Definitions.FaultLine.Reason(fault, language), fault.Place.Line);
}
