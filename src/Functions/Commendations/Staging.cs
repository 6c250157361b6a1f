using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Storage;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Commendations;

/// <summary>GET|POST /can-bo/du-kien: the staged results; POST applies all of them in one batch that survives a crash.</summary>
public sealed class Staging(StaffGate gate, StagedResults results, BatchStore batches, OrganisationDirectory directory, PageResults pages)
{
    private const string Form = "staged";
    private const int IdBytes = 8;

    /// <summary>Each with its letter.</summary>
    private const int PageSize = 12;

    [Function(nameof(Staging))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/du-kien")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, CommendationRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var batch = posted["batch"].ToString();
        if (!visit.NonceMatches(Form, posted["nonce"]) || !IsId(batch)) return await pages.WrongNonceAsync(request, "/can-bo/du-kien");
        var known = await batches.FindAsync(batch, cancellationToken) is not null;
        var waiting = known ? [] : await results.WaitingAsync(cancellationToken);
        if (!known && waiting.Count == 0) return await ShowAsync(request, visit, [new("", "NothingStaged")], cancellationToken);
        if (!known) await batches.StartAsync(batch, visit.Person.Id, [.. waiting.Select(o => o.Stage.Dossier)], posted["shared"] == "yes", cancellationToken);
        // Again after a crash between the two: the instance id makes it one.
        if (await client.GetInstanceAsync(Batch.InstanceId(batch), cancellationToken) is null)
        {
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(ApplyStagedOrchestration), batch, new StartOrchestrationOptions(Batch.InstanceId(batch)), cancellationToken);
        }

        return new SeeOther($"/can-bo/du-kien/{batch}");
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var waiting = await results.WaitingAsync(cancellationToken);
        var turn = Paging.Of(request, waiting.Count, PageSize);
        var lines = new List<StagedLine>();
        foreach (var outcome in turn.Of(waiting)) lines.Add(await results.LineAsync(outcome, cancellationToken));
        var view = new StagedView(lines, Convert.ToHexStringLower(Secrets.Bytes(IdBytes)), problems, visit.Nonce(Form)) { Count = waiting.Count, Turn = turn };
        return await pages.ShowAsync<StagedPage, StagedView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static bool IsId(string batch) => batch.Length == 2 * IdBytes && batch.All(char.IsAsciiHexDigitLower);
}
