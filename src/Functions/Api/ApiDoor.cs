using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DanVanKheo.Organisations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Api;

/// <summary>/api/v1/…: one door for every operation of the table, so that nothing can be called that the document does not name (docs/adr/0018).</summary>
public sealed class ApiDoor(ApiGate gate, IdempotencyStore kept, ProblemWriter problems, OrganisationDirectory directory, IServiceProvider services)
{
    private const string Json = "application/json";
    private const string KeyHeader = "Idempotency-Key";
    private const int ShortestKey = 8;
    private const int LongestKey = 200;

    [Function("Api")]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", "put", "patch", "delete", Route = "api/v1/{*path}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        try
        {
            return await AnswerAsync(request, client, cancellationToken);
        }
        catch (Exception failure) when (!request.HttpContext.RequestAborted.IsCancellationRequested && !request.HttpContext.Response.HasStarted)
        {
            return problems.Write(request, failure);
        }
    }

    private async Task<IActionResult> AnswerAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (token, person) = await gate.OpenAsync(request, cancellationToken);
        var (operation, values) = Find(request);
        if (operation.Shape.Scope.Length > 0 && !token.Allows(operation.Shape.Scope))
        {
            request.HttpContext.Response.Headers.WWWAuthenticate = $"Bearer realm=\"danvankheo\", error=\"insufficient_scope\", scope=\"{operation.Shape.Scope}\"";
            throw new ApiProblem(StatusCodes.Status403Forbidden, "ScopeMissing");
        }

        var (seed, answer) = await SeedAsync(request, operation.Shape, token, cancellationToken);
        if (answer is not null)
        {
            request.HttpContext.Response.Headers["Idempotency-Replayed"] = "true";
            return Result(request, operation.Shape, answer);
        }

        return await RunAsync(operation, new(request, operation.Shape, token, person, directory, client, values, seed), cancellationToken);
    }

    private async Task<IActionResult> RunAsync(OperationEntry operation, ApiCall call, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await ((IOperation)services.GetRequiredService(operation.Type)).RunAsync(call, cancellationToken);
            if (answer.File is not null) return answer.File;
            if (answer.Body?.GetType() != operation.Shape.Answer) throw new InvalidOperationException($"{operation.Shape.Id} gave a {answer.Body?.GetType().Name}.");
            var made = new KeptAnswer(operation.Shape.Status, JsonSerializer.SerializeToUtf8Bytes(answer.Body, operation.Shape.Answer!, ApiJson.Options), answer.Location ?? "");
            if (call.Seed is not null) await kept.KeepAsync(call.Token.Id, call.Seed, made, CancellationToken.None);
            return Result(call.Request, operation.Shape, made);
        }
        catch when (call.Seed is not null)
        {
            await kept.ForgetAsync(call.Token.Id, call.Seed, CancellationToken.None);
            throw;
        }
    }

    private static (OperationEntry Operation, IReadOnlyDictionary<string, string> Values) Find(HttpRequest request)
    {
        var path = (request.Path.Value ?? "")[OpenApiWriter.Root.Length..].Trim('/');
        var found = Operations.All.Select(o => (Operation: o, Values: o.Shape.Match(path))).Where(o => o.Values is not null).ToList();
        if (found.Count == 0) throw new ApiProblem(StatusCodes.Status404NotFound, "NoOperation");
        if (found.FirstOrDefault(o => o.Operation.Shape.Method == request.Method) is { Operation: { } operation, Values: { } values }) return (operation, values);
        request.HttpContext.Response.Headers.Allow = string.Join(", ", found.Select(o => o.Operation.Shape.Method).Distinct());
        throw new ApiProblem(StatusCodes.Status405MethodNotAllowed, "WrongMethod");
    }

    private async Task<(IdempotencySeed? Seed, KeptAnswer? Answer)> SeedAsync(HttpRequest request, OperationShape shape, ApiToken token, CancellationToken cancellationToken)
    {
        var key = request.Headers[KeyHeader].ToString();
        if (shape.Method != "POST" || key.Length == 0) return (null, null);
        if (key.Length is < ShortestKey or > LongestKey) throw new ApiProblem(StatusCodes.Status400BadRequest, "KeyLength");
        request.EnableBuffering();
        var body = Convert.ToHexStringLower(await SHA256.HashDataAsync(request.Body, cancellationToken));
        request.Body.Position = 0;
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString} {body}")));
        return await kept.BeginAsync(token.Id, key, fingerprint, cancellationToken);
    }

    private static ActionResult Result(HttpRequest request, OperationShape shape, KeptAnswer answer)
    {
        var (headers, tag) = (request.HttpContext.Response.Headers, EntityTag.Of(answer.Body));
        headers.ETag = tag;
        if (answer.Location.Length > 0) headers.Location = $"{OpenApiWriter.Root}/{answer.Location}";
        if (!shape.Changes && EntityTag.IsNamed(tag, request.Headers.IfNoneMatch, weak: true)) return new StatusCodeResult(StatusCodes.Status304NotModified);
        return new BodyResult(answer.Body, answer.Status, Json);
    }
}
