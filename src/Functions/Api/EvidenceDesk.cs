using DanVanKheo.Calendar;
using DanVanKheo.Evidence;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Web;

namespace DanVanKheo.Api;

/// <summary>Takes a file of evidence for a draft, by the rules of the form's page.</summary>
public sealed class EvidenceDesk(EvidenceStore evidence, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <exception cref="ApiProblem">The file or what is said of it is not taken.</exception>
    public async Task<EvidenceLine> TakeAsync(ApiCall call, Draft draft, UploadQuery query, CancellationToken cancellationToken)
    {
        var sent = await SentFile.ReadAsync(call.Request, query.Name, EvidenceRules.LargestFile, cancellationToken);
        var (today, held) = (VietnamTime.Day(clock.GetUtcNow()), await evidence.OfAsync(draft.Id, cancellationToken));
        var typed = new TypedDetails(query.Caption ?? "", query.TakenOn is { } day ? VietnamTime.Date(day) : "", query.Place ?? "", query.MayPublish ?? false, query.Claims?.Split(',') ?? []);
        ApiProblem.ThrowIfAny(typed.Check(today));
        try
        {
            using var content = new MemoryStream(sent.Content);
            var details = typed.Sound(today, [.. EvidenceClaim.Of(programmes.Of(draft), draft.Answers, held).Select(c => c.Key)]);
            return EvidenceLine.Of(await evidence.AddAsync(draft.Id, sent.Name, sent.Content.Length, details, content, cancellationToken));
        }
        catch (RuleBroken refused)
        {
            throw ApiProblem.Of(refused, "file");
        }
    }
}
