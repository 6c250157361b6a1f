using System.ComponentModel;
using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Calendar;
using DanVanKheo.Imports;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST imports?dryRun=</summary>
public sealed class CreateImport(ImportIntake intake, ImportDesk desk, ImportReading reading, ImportStore imports, ProgrammeShelf programmes) : IOperation
{
    /// <summary>Programs wait longer than people; after that the answer says <c>Checking</c>.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] WrongColumns = ["SheetNoHeadings", "SheetColumnsMissing"];

    public static OperationShape Shape { get; } = OperationShape
        .Post<ImportAnswer>("createImport", "imports", ApiScopes.WriteImports, "Brings in a list as CSV or XLSX: checks every row, and unless it is a dry run starts importing. With bad rows nothing starts, unless `partial` says so. A long list may still be `Checking` in the answer; unless it is a dry run it starts by itself afterwards.", StatusCodes.Status201Created)
        .Asks<Query>() with
    { Files = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/octet-stream"] };

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        if (!call.Directory.Duties.Any(d => d.Person == call.Person.Id && d.Role is ImportForm.Role or Organisations.Duty.Administrator)) throw ApiCall.NoDuty();
        var sent = await SentFile.ReadAsync(call.Request, query.FileName, ImportForm.LargestFile, cancellationToken);
        var id = await TakeAsync(call, query, sent, cancellationToken);
        // A long list goes on being checked, and starts by itself if it was to.
        if (query.DryRun != true && await imports.GetAsync(id, cancellationToken) is { Import.State: not ImportState.Checking } read) await StartAsync(call, read, query.Partial == true, cancellationToken);
        return ApiAnswer.Of(await reading.AnswerAsync((await imports.GetAsync(id, cancellationToken)).Import, call.Language, cancellationToken), $"imports/{id}");
    }

    /// <summary>When the call does not say what the list is for, its headings do.</summary>
    private async Task<string> TakeAsync(ApiCall call, Query query, SentFile sent, CancellationToken cancellationToken)
    {
        var programme = ApiProgramme.Read(programmes.Active, query.Programme);
        var (asked, wish) = (query.Purpose, query switch { { DryRun: true } => ImportWish.Look, { Partial: true } => ImportWish.Good, _ => ImportWish.Whole });
        var name = sent.Name.Length > 0 ? sent.Name : sent.Content.AsSpan().StartsWith("PK"u8) ? "import.xlsx" : "import.csv";
        var id = call.Seed is { } seed ? $"{VietnamTime.Local(seed.At):yyyyMMdd-HHmmss}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{call.Token.Id}|{seed.Key}")))[..8]}" : null;
        try
        {
            return await intake.TakeAsync(call.Person, programme, asked ?? ImportPurpose.Send, name, sent.Content, wish, call.Client, Patience, cancellationToken, id);
        }
        catch (RuleBroken refused) when (asked is null && WrongColumns.Contains(refused.Code))
        {
            return await PastAsync(call, programme, name, sent, wish, id, refused, cancellationToken);
        }
        catch (RuleBroken refused)
        {
            throw ApiProblem.Of(refused, "file");
        }
    }

    private async Task<string> PastAsync(ApiCall call, Programme programme, string name, SentFile sent, ImportWish wish, string? id, RuleBroken first, CancellationToken cancellationToken)
    {
        try
        {
            return await intake.TakeAsync(call.Person, programme, ImportPurpose.Past, name, sent.Content, wish, call.Client, Patience, cancellationToken, id);
        }
        catch (RuleBroken refused) when (WrongColumns.Contains(refused.Code))
        {
            throw ApiProblem.Of(first, "file");
        }
        catch (RuleBroken refused)
        {
            throw ApiProblem.Of(refused, "file");
        }
    }

    private async Task StartAsync(ApiCall call, StoredImport read, bool partial, CancellationToken cancellationToken)
    {
        try
        {
            await desk.StartAsync(read, whole: !partial, call.Client, cancellationToken);
        }
        catch (RuleBroken refused) when (refused.Code is "NothingToImport" or "BadRowsLeft")
        {
            var answer = await reading.AnswerAsync(read.Import, call.Language, cancellationToken);
            throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "ImportHeld", [new FieldProblem("file", refused.Code, [.. refused.Details])])
            {
                Told = [.. answer.Problems.Select(p => new ProblemDocument.Error($"{p.Row}.{p.Column}", p.Code, p.Detail))],
                About = $"imports/{answer.Id}",
            };
        }
    }

    public sealed record Query(
        [Description("Only checks; nothing is imported.")] bool? DryRun = null,
        [Description("What becomes of the rows; when not given the headings say whether it is a list of registrations or the register of past years.")] ImportPurpose? Purpose = null,
        [Description("Imports the good rows though others are bad.")] bool? Partial = null,
        [Description("The file's name, unless Content-Disposition or the form has it.")] string? FileName = null,
        [Description("The programme the rows are for, by its id; may be left out where only one runs.")] string? Programme = null);
}
