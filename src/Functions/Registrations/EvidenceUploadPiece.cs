using System.Buffers;
using System.Globalization;
using DanVanKheo.Evidence;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>POST /dang-ky/minh-chung/tai/{id}/{piece}: one piece of a file that was begun, <c>nho</c> with its small picture, or <c>xong</c> to make it whole.</summary>
public sealed class EvidenceUploadPiece(EvidenceUploadAnswers answers, EvidenceUploads uploads)
{
    [Function("RegistrationEvidencePiece")]
    public Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/minh-chung/tai/{id}/{piece}")] HttpRequest request, string id, string piece, CancellationToken cancellationToken) =>
        answers.AnswerAsync(request, async draft =>
        {
            if (piece == "xong")
            {
                await uploads.FinishAsync(draft.Id, id, cancellationToken);
                return new NoContentResult();
            }

            if (piece == "nho") return await KeepPreviewAsync(request, draft.Id, id, cancellationToken);
            if (!int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new NotFoundResult();
            return await KeepAsync(request, draft.Id, id, number, cancellationToken);
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

    /// <summary>A picture that is refused is left out: it is made by the browser, and the file itself is what counts.</summary>
    private async Task<IActionResult> KeepPreviewAsync(HttpRequest request, string draft, string id, CancellationToken cancellationToken)
    {
        var bytes = new byte[PreviewRules.LargestSize + 1];
        var read = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        await uploads.KeepPreviewAsync(draft, id, bytes.AsMemory(0, read), cancellationToken);
        return new NoContentResult();
    }
}
