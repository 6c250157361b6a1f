using System.Buffers;
using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Evidence;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>
/// POST /dang-ky/minh-chung/tai begins a file (name, size, changed, caption), …/{id}/{piece} brings its pieces, …/{id}/xong makes it whole.
/// The page's script speaks this; a refusal is a sentence in the reader's language. Without the script the plain form does the same.
/// </summary>
public sealed class EvidenceUpload(RegistrationJourney journey, EvidenceUploads uploads, RuleTexts texts)
{
    [Function("RegistrationEvidenceUpload")]
    public Task<IActionResult> Begin([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/minh-chung/tai")] HttpRequest request, CancellationToken cancellationToken) =>
        AnswerAsync(request, async draft =>
        {
            var posted = await FormPost.ReadAsync(request, cancellationToken);
            var size = long.TryParse(posted["size"], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0;
            var state = await uploads.BeginAsync(draft, posted["name"].ToString(), size, posted["changed"].ToString(), posted["caption"].ToString(), cancellationToken);
            return new JsonResult(new { id = state.Id, pieceSize = EvidencePieces.Size, held = state.Held, whole = state.Whole });
        }, cancellationToken);

    [Function("RegistrationEvidencePiece")]
    public Task<IActionResult> Piece([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/minh-chung/tai/{id}/{piece}")] HttpRequest request, string id, string piece, CancellationToken cancellationToken) =>
        AnswerAsync(request, async draft =>
        {
            if (piece == "xong")
            {
                await uploads.FinishAsync(draft, id, cancellationToken);
                return new NoContentResult();
            }

            if (!int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new NotFoundResult();
            return await KeepAsync(request, draft, id, number, cancellationToken);
        }, cancellationToken);

    private async Task<IActionResult> KeepAsync(HttpRequest request, string draft, string id, int piece, CancellationToken cancellationToken)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(EvidencePieces.Size);
        try
        {
            var read = await request.Body.ReadAtLeastAsync(bytes.AsMemory(0, EvidencePieces.Size), EvidencePieces.Size, throwOnEndOfStream: false, cancellationToken);
            if (await request.Body.ReadAsync(new byte[1], cancellationToken) > 0) return new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            await uploads.KeepAsync(draft, id, piece, new ArraySegment<byte>(bytes, 0, read), cancellationToken);
            return new NoContentResult();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private async Task<IActionResult> AnswerAsync(HttpRequest request, Func<string, Task<IActionResult>> answer, CancellationToken cancellationToken)
    {
        var (visit, _) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return new StatusCodeResult(StatusCodes.Status409Conflict);
        if (!AccessToken.NonceMatches(visit.Token, RegistrationJourney.EvidenceSlug, request.Headers["X-Nonce"])) return new StatusCodeResult(StatusCodes.Status403Forbidden);
        try
        {
            return await answer(visit.Draft.Id);
        }
        catch (RuleBroken refused)
        {
            return new JsonResult(new { code = refused.Code, problem = texts.Of(refused, LanguageSwitch.Of(request)) }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
    }
}
