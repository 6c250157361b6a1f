using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Evidence;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>
/// POST /dang-ky/minh-chung/tai begins a file (name, size, changed, and what <see cref="DetailsPost"/> reads); <see cref="EvidenceUploadPiece"/> brings its pieces and makes it whole.
/// The page's script speaks this; a refusal is a sentence in the reader's language. Without the script the plain form does the same.
/// </summary>
public sealed class EvidenceUpload(EvidenceUploadAnswers answers, EvidenceUploads uploads, EvidencePages evidencePages, TimeProvider clock)
{
    [Function("RegistrationEvidenceUpload")]
    public Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/minh-chung/tai")] HttpRequest request, CancellationToken cancellationToken) =>
        answers.AnswerAsync(request, async draft =>
        {
            var posted = await FormPost.ReadAsync(request, cancellationToken);
            var (typed, today) = (DetailsPost.Read(posted), VietnamTime.Day(clock.GetUtcNow()));
            if (typed.Check(today) is [var mistyped, ..]) throw new RuleBroken(mistyped.Code, mistyped.Details);
            var details = typed.Sound(today, await evidencePages.ClaimKeysAsync(draft, cancellationToken));
            var size = long.TryParse(posted["size"], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0;
            var state = await uploads.BeginAsync(draft.Id, posted["name"].ToString(), size, posted["changed"].ToString(), details, cancellationToken);
            return new JsonResult(new { id = state.Id, pieceSize = EvidencePieces.Size, held = state.Held, whole = state.Whole });
        }, cancellationToken);
}
