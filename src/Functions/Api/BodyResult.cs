using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Api;

/// <summary>Bytes as they were made, so that their tag is theirs.</summary>
public sealed class BodyResult(byte[] body, int status, string contentType) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, contentType, body.Length);
        await response.Body.WriteAsync(body, context.HttpContext.RequestAborted);
    }
}
