using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Contracts.Http;

/// <summary>GET /api/journal/{of}: the lines that begin with a word.</summary>
public sealed class JournalFunction(Journal journal)
{
    [Function("Journal")]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "journal/{of}")] HttpRequest request, string of) =>
        new ContentResult { Content = journal.Of(of) };
}
