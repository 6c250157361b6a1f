using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Web;

/// <summary>Reads a posted form; a body that is none counts as empty.</summary>
internal static class FormPost
{
    /// <exception cref="BadHttpRequestException">The body ends before its form does, or is too large.</exception>
    public static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync(cancellationToken) : FormCollection.Empty;
        }
        catch (IOException cut) when (cut is not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form was cut off.", StatusCodes.Status400BadRequest, cut);
        }
    }

    public static bool IsPost(HttpRequest request) => HttpMethods.IsPost(request.Method);
}
