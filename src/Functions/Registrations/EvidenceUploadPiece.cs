using System.Buffers;
using System.Globalization;
using DanVanKheo.Evidence;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>POST /dang-ky/minh-chung/tai/{id}/{piece}: one piece of a file that was begun, or <c>xong</c> to make it whole.</summary>
public sealed class EvidenceUploadPiece(EvidenceUploadAnswers answers, EvidenceUploads uploads)
{
    [Function("RegistrationEvidencePiece")]
    public Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/minh-chung/tai/{id}/{piece}")] HttpRequest request, string id, string piece, CancellationToken cancellationToken) =>
        answers.AnswerAsync(request, async draft =>
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
}
