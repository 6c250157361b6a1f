using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DanVanKheo.TestKit;

/// <summary>
/// A form as a browser treats it: only fields that exist can be filled, only choices that are offered can be chosen,
/// hidden and disabled fields behave as such, and the body is encoded as the form says.
/// </summary>
public sealed class PageForm
{
    private readonly Visitor visitor;
    private readonly Page page;
    private readonly IHtmlFormElement form;
    private readonly List<(string Field, Upload File)> files = [];

    internal PageForm(Visitor visitor, Page page, IHtmlFormElement form, string? buttonAddress = null)
    {
        this.visitor = visitor;
        this.page = page;
        this.form = form;
        var action = buttonAddress ?? form.GetAttribute("action");
        Address = string.IsNullOrEmpty(action) ? page.Url : new Uri(page.Url, action);
    }

    public Uri Address { get; }

    private bool IsMultipart => form.GetAttribute("enctype")?.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    private bool IsPost => form.GetAttribute("method")?.Equals("post", StringComparison.OrdinalIgnoreCase) == true;

    public bool Has(string name) => Named(name).Any();

    /// <summary>The values of a radio group or a list.</summary>
    public IReadOnlyList<string> Choices(string name) => [.. Named(name).SelectMany(field => field switch
    {
        IHtmlSelectElement list => list.Options.Where(o => o.Value.Length > 0).Select(o => o.Value),
        IHtmlInputElement { Type: "radio" } radio => [radio.Value],
        _ => [],
    })];

    /// <summary>What the field holds now.</summary>
    public string Value(string name) => Entries().FirstOrDefault(e => e.Key == name).Value ?? "";

    /// <summary>Types, chooses or ticks. For a tick box any value but "" ticks it.</summary>
    public PageForm Fill(string name, string value)
    {
        var fields = Named(name).ToList();
        if (fields.Count == 0) throw Fault($"The form has no field “{name}”");
        switch (fields[0])
        {
            case IHtmlInputElement { Type: "radio" }:
                var radios = fields.OfType<IHtmlInputElement>().ToList();
                if (radios.All(r => r.Value != value)) throw Fault($"“{name}” offers no choice “{value}” (only {string.Join(", ", Choices(name))})");
                foreach (var radio in radios) radio.IsChecked = radio.Value == value;
                break;
            case IHtmlInputElement { Type: "checkbox" } box:
                box.IsChecked = value.Length > 0;
                break;
            case IHtmlSelectElement list:
                if (list.Options.All(o => o.Value != value)) throw Fault($"“{name}” offers no choice “{value}” (only {string.Join(", ", Choices(name))})");
                foreach (var option in list.Options) option.IsSelected = option.Value == value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlInputElement { Type: not ("hidden" or "file" or "submit" or "button") } line:
                line.Value = value;
                break;
            default:
                throw Fault($"“{name}” cannot be typed into");
        }

        return this;
    }

    /// <summary>The values of the tick boxes of one name.</summary>
    public IReadOnlyList<string> Boxes(string name) => [.. Named(name).OfType<IHtmlInputElement>().Where(i => i.Type == "checkbox").Select(i => i.Value)];

    /// <summary>Ticks these boxes of one name, and no other.</summary>
    public PageForm Tick(string name, params IEnumerable<string> values)
    {
        var wanted = values.ToHashSet(StringComparer.Ordinal);
        if (wanted.Except(Boxes(name)).FirstOrDefault() is { } missing) throw Fault($"“{name}” offers no box “{missing}” (only {string.Join(", ", Boxes(name))})");
        foreach (var box in Named(name).OfType<IHtmlInputElement>()) box.IsChecked = wanted.Contains(box.Value);
        return this;
    }

    public PageForm Attach(string name, Upload file)
    {
        if (!Named(name).OfType<IHtmlInputElement>().Any(f => f.Type == "file")) throw Fault($"The form has no file field “{name}”");
        if (!IsMultipart) throw Fault("The form does not send files (enctype)");
        files.Add((name, file));
        return this;
    }

    /// <param name="resend">True sends again when the connection breaks, as a reload does; false throws <see cref="ConnectionLostException"/>.</param>
    public Task<Page> SubmitAsync(bool resend = true, CancellationToken cancel = default)
    {
        var entries = Entries().ToList();
        return visitor.SubmitAsync(() => Request(entries), resend, cancel);
    }

    private HttpRequestMessage Request(List<KeyValuePair<string, string>> entries)
    {
        if (!IsPost)
        {
            var query = string.Join('&', entries.Select(e => $"{Uri.EscapeDataString(e.Key)}={Uri.EscapeDataString(e.Value)}"));
            return new(HttpMethod.Get, new UriBuilder(Address) { Query = query }.Uri);
        }

        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = IsMultipart ? Multipart(entries) : new FormUrlEncodedContent(entries) };
        // Browsers say which page a form stands on.
        request.Headers.Add("Origin", page.Url.GetLeftPart(UriPartial.Authority));
        request.Headers.Referrer = page.Url;
        return request;
    }

    private MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> entries)
    {
        // Browsers send the file name as raw UTF-8 in quotes, not as filename*.
        var body = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        foreach (var (name, value) in entries) body.Add(new StringContent(value), $"\"{name}\"");
        foreach (var (field, file) in files)
        {
            var part = new ReadOnlyMemoryContent(file.Content);
            part.Headers.ContentType = new MediaTypeHeaderValue(file.ContentType);
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{file.Name}\"");
            body.Add(part);
        }

        return body;
    }

    private IEnumerable<KeyValuePair<string, string>> Entries() => form.Elements
        .Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled") && e.Closest("fieldset[disabled]") is null)
        .SelectMany(Entries);

    private static IEnumerable<KeyValuePair<string, string>> Entries(IHtmlElement element)
    {
        var name = element.GetAttribute("name")!;
        return element switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox" } tick => tick.IsChecked ? [new(name, tick.Value is { Length: > 0 } value ? value : "on")] : [],
            IHtmlInputElement { Type: "file" or "submit" or "button" or "image" or "reset" } => [],
            IHtmlInputElement line => [new(name, line.Value ?? "")],
            IHtmlTextAreaElement area => [new(name, (area.Value ?? "").ReplaceLineEndings("\r\n"))],
            IHtmlSelectElement list => list.Options.Where(o => o.IsSelected).Select(o => new KeyValuePair<string, string>(name, o.Value)),
            _ => [],
        };
    }

    private IEnumerable<IHtmlElement> Named(string name) => form.Elements.Where(e => e.GetAttribute("name") == name);

    private UnexpectedPageException Fault(string what) => new($"{what}, in the form to {Address.AbsolutePath}.", page);
}
