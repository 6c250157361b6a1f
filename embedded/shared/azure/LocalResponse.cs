using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using Azure;
using Azure.Core;

namespace DanVanKheo.Embedded;

/// <summary>The answer of the store on this machine, in the shape an answer over HTTP has.</summary>
internal sealed class LocalResponse : Response
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

    public LocalResponse(int status, string? etag = null, string? errorCode = null)
    {
        Status = status;
        headers["Date"] = DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture);
        if (etag is not null) headers["ETag"] = etag;
        if (errorCode is not null) headers["x-ms-error-code"] = errorCode;
    }

    public override int Status { get; }
    public override string ReasonPhrase => ((HttpStatusCode)Status).ToString();
    public override Stream? ContentStream { get; set; }
    public override string ClientRequestId { get; set; } = "";
    public override bool IsError => Status >= 400;
    public override void Dispose() { }
    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);
    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));
}
