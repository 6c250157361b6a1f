using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Web;

/// <summary>Reads a posted form; a body that is none counts as empty.</summary>
internal static class FormPost
{
    public static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        request.HasFormContentType ? await request.ReadFormAsync(cancellationToken) : FormCollection.Empty;

    public static bool IsPost(HttpRequest request) => HttpMethods.IsPost(request.Method);
}
