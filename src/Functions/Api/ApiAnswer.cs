using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Api;

/// <summary>What an operation gives: a record of its shape, or a file.</summary>
/// <param name="Location">Below the interface's root: where what was made can be read.</param>
public sealed record ApiAnswer(object? Body, IActionResult? File = null, string? Location = null)
{
    public static ApiAnswer Of(object body, string? location = null) => new(body, null, location);

    public static ApiAnswer OfFile(IActionResult file) => new(null, file);
}
