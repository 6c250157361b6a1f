using DanVanKheo.Dossiers;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Discussions;

/// <summary>POST /can-bo/ho-so/{code}/trao-doi: an officer who may read a dossier writes about it.</summary>
public sealed class WriteToOthers(DossierPages dossiers, DiscussionDesk desk, MessageStore messages, TimeProvider clock)
{
    [Function(nameof(WriteToOthers))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/ho-so/{code}/trao-doi")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await dossiers.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var (dossier, person) = (visit.Dossier, visit.Staff.Person.Id);
        var input = MessageInput.Read(posted["id"], posted["text"], posted["audience"]);
        var text = VietnameseText.Normalise(input.Text);
        var problems = MessageRules.Check(text, input.Chosen, "", []).ToList();
        var earlier = (await messages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(m => m.Id != input.Id);
        if (problems.Count == 0 && MessageRules.Refusal(earlier, new(person, false, []), clock.GetUtcNow()) is { } tooMany) problems.Add(tooMany);
        if (problems.Count > 0) return await dossiers.ShowAsync(request, visit, view => view with { Message = input, Problems = problems }, cancellationToken);
        await desk.SendAsync(dossier, new(0, input.Id, clock.GetUtcNow(), person, false, dossier.Stage, dossier.Attempt, input.Chosen!.Value, text), cancellationToken);
        return new SeeOther(DossierPages.AddressOf(dossier.Code.ToString()));
    }
}
