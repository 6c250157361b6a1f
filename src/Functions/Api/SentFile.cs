using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DanVanKheo.Api;

/// <summary>The file a call brings: its body, or the part <c>file</c> of a form.</summary>
public sealed record SentFile(string Name, byte[] Content, IFormCollection Fields)
{
    /// <summary>Media types of a file as the body; anything is looked into by its first bytes.</summary>
    public static IReadOnlyList<string> Any { get; } = ["application/octet-stream"];

    /// <param name="most">In bytes.</param>
    /// <exception cref="ApiProblem">There is none, or it is too large.</exception>
    public static async Task<SentFile> ReadAsync(HttpRequest request, string? name, long most, CancellationToken cancellationToken)
    {
        if (request.HasFormContentType)
        {
            var form = await Web.FormPost.ReadAsync(request, cancellationToken);
            var part = form.Files["file"] ?? (form.Files.Count == 1 ? form.Files[0] : null) ?? throw Missing();
            return new(name ?? part.FileName, await BytesAsync(part.OpenReadStream(), most, cancellationToken), form);
        }

        var sent = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition) ? (disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString().Trim('"') : "";
        var content = await BytesAsync(request.Body, most, cancellationToken);
        return content.Length > 0 ? new(name ?? sent, content, FormCollection.Empty) : throw Missing();
    }

    private static async Task<byte[]> BytesAsync(Stream stream, long most, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var piece = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(piece, cancellationToken)) > 0)
        {
            content.Write(piece, 0, read);
            if (content.Length > most) throw new ApiProblem(StatusCodes.Status413PayloadTooLarge, "TooLarge");
        }

        return content.ToArray();
    }

    private static ApiProblem Missing() => new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", [new FieldProblem("file", "FileMissing")]);
}
