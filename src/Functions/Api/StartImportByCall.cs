using System.ComponentModel;
using DanVanKheo.Imports;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST imports/{id}/start</summary>
public sealed class StartImportByCall(ImportReading reading, ImportDesk desk, ImportStore imports) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<ImportAnswer>("startImport", "imports/{id}/start", ApiScopes.WriteImports, "Starts what a dry run has checked, once.", StatusCodes.Status202Accepted)
        .Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var read = await reading.OpenAsync(call, call["id"], cancellationToken);
        await desk.StartAsync(read, whole: call.Query<Query>().Partial != true, call.Client, cancellationToken);
        return ApiAnswer.Of(await reading.AnswerAsync((await imports.GetAsync(read.Import.Id, cancellationToken)).Import, call.Language, cancellationToken), $"imports/{read.Import.Id}");
    }

    public sealed record Query([Description("Imports the good rows though others are bad.")] bool? Partial = null);
}
