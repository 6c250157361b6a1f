using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DanVanKheo.TestKit;

/// <summary>One answer of the application, read as a person reads it: heading, problems, forms, links.</summary>
public sealed class Page
{
    private readonly Visitor visitor;
    private readonly Lazy<IHtmlDocument> document;

    private Page(Visitor visitor, HttpRequestMessage request, HttpResponseMessage answer, byte[] body)
    {
        this.visitor = visitor;
        Url = request.RequestUri!;
        Method = request.Method;
        Status = answer.StatusCode;
        Location = (int)Status is >= 300 and < 400 && answer.Headers.Location is { } to ? new Uri(Url, to) : null;
        ContentType = answer.Content.Headers.ContentType?.MediaType ?? "";
        FileName = answer.Content.Headers.ContentDisposition?.FileNameStar ?? answer.Content.Headers.ContentDisposition?.FileName?.Trim('"') ?? "";
        Headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        Body = body;
        document = new(() => new HtmlParser().ParseDocument(Html));
    }

    public Uri Url { get; }

    public HttpMethod Method { get; }

    public HttpStatusCode Status { get; }

    /// <summary>Where the answer sends the browser; null when it is a page.</summary>
    public Uri? Location { get; }

    public string ContentType { get; }

    public string FileName { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public string Html => Encoding.UTF8.GetString(Body.Span);

    public IHtmlDocument Document => document.Value;

    public string Heading => Plain(Document.QuerySelector("h1"));

    /// <summary>Everything a reader can read, blanks folded.</summary>
    public string Text => Plain(Document.QuerySelector("main") ?? Document.Body);

    /// <summary>The error summary's lines.</summary>
    public IReadOnlyList<string> Problems => [.. Document.QuerySelectorAll("[role=alert] li, .problems li, .error-summary li").Select(Plain).Distinct()];

    public IReadOnlyList<string> Links => [.. Document.QuerySelectorAll<IHtmlAnchorElement>("a[href]").Select(a => a.GetAttribute("href")!)];

    public bool HasField(string name) => Document.QuerySelector($"[name='{name}']") is not null;

    /// <summary>The form that posts to <paramref name="address"/>, which must stand on this page.</summary>
    public PageForm Form(string address) =>
        TryForm(address) ?? throw new UnexpectedPageException($"This page has no form that goes to {address}; it has: {string.Join(", ", Forms().Select(f => f.Address.PathAndQuery))}.", this);

    public PageForm? TryForm(string address) => Forms().FirstOrDefault(f => f.Address.AbsolutePath == address || f.Address.PathAndQuery == address);

    /// <summary>The form that holds a field called <paramref name="name"/>.</summary>
    public PageForm FormWith(string name) =>
        Forms().FirstOrDefault(f => f.Has(name)) ?? throw new UnexpectedPageException($"No form on this page has a field “{name}”.", this);

    /// <summary>The form whose field called <paramref name="name"/> has that value.</summary>
    public PageForm FormWith(string name, string value) =>
        Forms().FirstOrDefault(f => f.Has(name) && f.Value(name) == value) ?? throw new UnexpectedPageException($"No form on this page has “{value}” as “{name}”.", this);

    public Page Expect(HttpStatusCode status, string doing) =>
        Status == status ? this : throw new UnexpectedPageException($"{doing}: expected {(int)status}.", this);

    /// <summary>A readable account for a failure: where, which status, what the page said.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"  page    {Method} {Url.PathAndQuery}\n  status  {(int)Status} {Status}\n");
        if (Location is not null) return text.Append(CultureInfo.InvariantCulture, $"  goes to {Location}\n").ToString();
        if (ContentType != "text/html") return text.Append(CultureInfo.InvariantCulture, $"  content {ContentType}, {Body.Length} bytes\n").ToString();
        text.Append(CultureInfo.InvariantCulture, $"  heading {Heading}\n");
        foreach (var problem in Problems) text.Append(CultureInfo.InvariantCulture, $"  problem {problem}\n");
        if (Problems.Count == 0) text.Append(CultureInfo.InvariantCulture, $"  text    {Text[..Math.Min(Text.Length, 400)]}\n");
        return text.ToString();
    }

    internal static async Task<Page> ReadAsync(Visitor visitor, HttpRequestMessage request, HttpResponseMessage answer, CancellationToken cancel) =>
        new(visitor, request, answer, await answer.Content.ReadAsByteArrayAsync(cancel));

    internal static string Plain(IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Every way a form can go: its own address, and the addresses of buttons that send it elsewhere.</summary>
    private IEnumerable<PageForm> Forms() => Document.Forms.SelectMany(form => form.Elements
        .Select(button => button.GetAttribute("formaction"))
        .OfType<string>()
        .Select(address => new PageForm(visitor, this, form, address))
        .Prepend(new PageForm(visitor, this, form)));
}
