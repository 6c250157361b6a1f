using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace DanVanKheo.Web;

/// <summary>
/// A ZIP written straight into the answer while it is made: nothing is kept in memory or on the disk. Names of entries are UTF-8.
/// What goes wrong after the first byte breaks the connection, so that no reader takes half an archive for a whole one.
/// </summary>
public sealed class ZipDownload(string name, Func<ZipArchive, CancellationToken, Task> write) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        http.Response.ContentType = "application/zip";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        try
        {
            await WriteAsync(http.Response.Body, write, http.RequestAborted);
        }
        catch when (http.Response.HasStarted)
        {
            http.Abort();
            throw;
        }
    }

    /// <summary>The same into any stream that only goes forward.</summary>
    public static async Task WriteAsync(Stream stream, Func<ZipArchive, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        await using var body = new PatientStream(stream);
        await using (var archive = await ZipArchive.CreateAsync(body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken)) await write(archive, cancellationToken);
        await body.FlushAsync(cancellationToken);
    }
}
