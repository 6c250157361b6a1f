using System.Text.Json;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace DanVanKheo.Api;

/// <summary>The one place where what went wrong in a call becomes problem+json.</summary>
public sealed partial class ProblemWriter(RuleTexts rules, ApiTexts texts, ILogger<ProblemWriter> logger)
{
    private const string ContentType = "application/problem+json";

    /// <summary>Vietnamese, unless the caller asks for English first.</summary>
    public static string LanguageOf(HttpRequest request) => request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "vi";

    public IActionResult Write(HttpRequest request, Exception failure) => Unwrap(failure) switch
    {
        ApiProblem problem => Write(request, problem.Status, problem.Code, null, problem.Errors, told: problem.Told, about: problem.About),
        RuleBroken broken when broken.Code.StartsWith("Unknown", StringComparison.Ordinal) => Write(request, StatusCodes.Status404NotFound, broken.Code, rules.Of(broken, LanguageOf(request)), []),
        RuleBroken broken => Write(request, StatusCodes.Status409Conflict, broken.Code, rules.Of(broken, LanguageOf(request)), []),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException { Source: "Microsoft.AspNetCore.WebUtilities" } => Write(request, StatusCodes.Status413PayloadTooLarge, "TooLarge", null, []),
        BadHttpRequestException => Write(request, StatusCodes.Status400BadRequest, "BodyUnreadable", null, []),
        var busy when busy.GetBaseException().Data["Retry-After"] is { } seconds => Busy(request, seconds),
        var unexpected => Unexpected(request, unexpected),
    };

    private static Exception Unwrap(Exception failure) => failure is AggregateException { InnerExceptions: [var only] } ? Unwrap(only) : failure;

    private BodyResult Busy(HttpRequest request, object seconds)
    {
        request.HttpContext.Response.Headers.RetryAfter = seconds.ToString();
        return Write(request, StatusCodes.Status503ServiceUnavailable, "Busy", null, []);
    }

    private BodyResult Unexpected(HttpRequest request, Exception failure)
    {
        var reference = Guid.NewGuid().ToString("N")[..8].ToUpperInvariant();
        LogUnexpected(failure, reference);
        return Write(request, StatusCodes.Status500InternalServerError, "Unexpected", null, [], reference);
    }

    private BodyResult Write(HttpRequest request, int status, string code, string? detail, IReadOnlyList<FieldProblem> errors, string? reference = null, IReadOnlyList<ProblemDocument.Error>? told = null, string? about = null)
    {
        var language = LanguageOf(request);
        var document = new ProblemDocument(
            $"urn:danvankheo:problem:{code}",
            texts.Title(code, language),
            status,
            detail,
            request.Path,
            code,
            [.. errors.Select(e => new ProblemDocument.Error(e.Field, e.Code, rules.Of(e, language))), .. told ?? []],
            about is null ? null : $"{OpenApiWriter.Root}/{about}",
            reference);
        request.HttpContext.Response.Headers.ContentLanguage = language;
        return new(JsonSerializer.SerializeToUtf8Bytes(document, ApiJson.Options), status, ContentType);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected failure of a call, told to the caller as {Reference}")]
    private partial void LogUnexpected(Exception failure, string reference);
}
