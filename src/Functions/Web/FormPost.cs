using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DanVanKheo.Web;

/// <summary>Reads a posted form; a body that is none counts as empty.</summary>
internal static class FormPost
{
    /// <exception cref="BadHttpRequestException">The body ends before its form does, has no boundary, or is too large.</exception>
    public static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (IsMultipart(request, out var boundary) && boundary.Length == 0) throw new BadHttpRequestException("The form has no boundary.");
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync(cancellationToken) : FormCollection.Empty;
        }
        catch (IOException cut) when (cut is not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form was cut off.", StatusCodes.Status400BadRequest, cut);
        }
    }

    private static bool IsMultipart(HttpRequest request, out string boundary)
    {
        var parsed = MediaTypeHeaderValue.TryParse(request.ContentType, out var type);
        boundary = parsed ? type!.Boundary.ToString() : "";
        return parsed && type!.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsPost(HttpRequest request) => HttpMethods.IsPost(request.Method);
}
