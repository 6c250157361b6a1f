using DanVanKheo.Evidence;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Registrations;

/// <summary>What a form says of a file: <c>caption</c>, <c>takenOn</c>, <c>place</c>, <c>publish</c> (yes), <c>claims</c> once for each result it proves.</summary>
internal static class DetailsPost
{
    public static TypedDetails Read(IFormCollection posted) =>
        new(posted["caption"].ToString(), posted["takenOn"].ToString(), posted["place"].ToString(), posted["publish"] == "yes", [.. posted["claims"].OfType<string>()]);
}
