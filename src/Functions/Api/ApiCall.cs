using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Api;

/// <summary>One call: the token, whose it is, what was sent.</summary>
/// <param name="Values">What stood in the braces of the path.</param>
/// <param name="Seed">The same when the same call is made again under one idempotency key; null without a key.</param>
public sealed record ApiCall(HttpRequest Request, OperationShape Shape, ApiToken Token, Person Person, OrganisationDirectory Directory, DurableTaskClient Client, IReadOnlyDictionary<string, string> Values, IdempotencySeed? Seed)
{
    private const int DefaultLimit = 50;
    private const int MostLimit = 200;

    /// <summary>How the history of a dossier names the way the call came.</summary>
    public string Via => $"api {Token.Id}";

    public string Language => ProblemWriter.LanguageOf(Request);

    public string this[string name] => Values[name];

    /// <summary>An id for what the call makes: the same for the same call, so that a second run finds what the first one made.</summary>
    public string NewId() => Seed is null
        ? Convert.ToHexStringLower(Secrets.Bytes(16))
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Token.Id}|{Seed.Key}|{Seed.At.UtcTicks}")))[..32];

    /// <exception cref="ApiProblem">The parameters are not those of the operation.</exception>
    public T Query<T>()
    {
        if (Shape.Query != typeof(T)) throw new InvalidOperationException($"{Shape.Id} does not declare {typeof(T).Name}.");
        var (query, problems) = QueryReader.Read(typeof(T), Request.Query.Select(q => KeyValuePair.Create(q.Key, q.Value.ToString())));
        return problems.Count == 0 ? (T)query! : throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", problems);
    }

    /// <exception cref="ApiProblem">The body is no JSON.</exception>
    public async Task<T> BodyAsync<T>(CancellationToken cancellationToken)
    {
        if (Shape.Body != typeof(T)) throw new InvalidOperationException($"{Shape.Id} does not declare {typeof(T).Name}.");
        if (!Request.HasJsonContentType()) throw new ApiProblem(StatusCodes.Status415UnsupportedMediaType, "NotJson");
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(Request.Body, ApiJson.Options, cancellationToken) ?? throw new JsonException();
        }
        catch (JsonException broken)
        {
            throw new ApiProblem(StatusCodes.Status400BadRequest, "BodyUnreadable", [new FieldProblem(broken.Path?.TrimStart('$', '.') ?? "", "NotReadable")]);
        }
    }

    public bool Holds(string role, string organisation) => Directory.Holds(Person.Id, role, organisation);

    public bool Holds(string role) => Holds(role, Directory.Bloc.Id);

    /// <exception cref="ApiProblem">None of the person's duties is one of these.</exception>
    public void Require(string organisation, params IEnumerable<string> roles)
    {
        if (!roles.Any(role => Holds(role, organisation))) throw NoDuty();
    }

    public static ApiProblem NoDuty() => new ApiProblem(StatusCodes.Status403Forbidden, "NoDuty");

    /// <summary>How many lines of a list.</summary>
    public static int Limit(int? asked) => asked switch
    {
        null => DefaultLimit,
        >= 1 and <= MostLimit => asked.Value,
        _ => throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", [new FieldProblem("limit", "LimitOutside", 1, MostLimit)]),
    };

    /// <summary>Where the list goes on; empty at its beginning.</summary>
    /// <param name="list">What was asked for beside the place.</param>
    public string Place(string list, string? after) => after is null
        ? ""
        : ApiCursor.Read($"{Shape.Id}|{list}", after) ?? throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", [new FieldProblem("after", "NotCursor")]);

    public string Cursor(string list, string place) => ApiCursor.Write($"{Shape.Id}|{list}", place);

    /// <summary>Whoever changes something names what they read.</summary>
    /// <param name="current">The answer of the operation that reads it.</param>
    /// <exception cref="ApiProblem">It was changed since, or they did not say.</exception>
    public void RequireMatch(object current)
    {
        var header = Request.Headers.IfMatch.ToString();
        if (header.Length == 0) throw new ApiProblem(StatusCodes.Status428PreconditionRequired, "MatchMissing");
        if (!EntityTag.IsNamed(EntityTag.Of(JsonSerializer.SerializeToUtf8Bytes(current, ApiJson.Options)), header)) throw new ApiProblem(StatusCodes.Status412PreconditionFailed, "ChangedSince");
    }
}
