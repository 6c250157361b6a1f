using System.ComponentModel;

namespace DanVanKheo.Api;

/// <summary>RFC 9457.</summary>
public sealed record ProblemDocument(
    [Description("Names the kind of problem.")] string Type,
    string Title,
    int Status,
    string? Detail,
    [Description("The address that was called.")] string Instance,
    string Code,
    [Description("What is wrong field by field; empty when it is not about fields.")] IReadOnlyList<ProblemDocument.Error> Errors,
    [Description("The address of what it is about, when there is something to read or mend.")] string? About,
    [Description("The number under which the server logged it.")] string? Reference)
{
    public sealed record Error(string Field, string Code, string Detail);
}
