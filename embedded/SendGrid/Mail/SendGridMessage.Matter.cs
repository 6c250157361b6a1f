namespace SendGrid.Helpers.Mail;

public partial class SendGridMessage
{
    public void AddContent(string mimeType, string text) => (Contents ??= []).Add(new Content(mimeType, text));
    public void AddContents(List<Content> contents) => (Contents ??= []).AddRange(contents);
    public void AddAttachment(Attachment attachment) => (Attachments ??= []).Add(attachment);

    public void AddAttachment(string filename, string base64Content, string? type = null, string? disposition = null, string? content_id = null)
    {
        if (string.IsNullOrWhiteSpace(filename) || string.IsNullOrWhiteSpace(base64Content)) return;
        AddAttachment(new Attachment { Filename = filename, Content = base64Content, Type = type, Disposition = disposition, ContentId = content_id });
    }

    public async Task AddAttachmentAsync(
        string filename, Stream contentStream, string? type = null, string? disposition = null, string? content_id = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(filename) || contentStream is not { CanRead: true }) return;
        using var bytes = new MemoryStream();
        await contentStream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        AddAttachment(filename, Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length), type, disposition, content_id);
    }

    public void AddAttachments(IEnumerable<Attachment> attachments) => (Attachments ??= []).AddRange(attachments);
    public void AddCategory(string category) => (Categories ??= []).Add(category);
    public void AddCategories(List<string> categories) => (Categories ??= []).AddRange(categories);
    public void AddGlobalHeader(string key, string value) => (Headers ??= [])[key] = value;
    public void AddGlobalCustomArg(string key, string value) => (CustomArgs ??= [])[key] = value;

    public void SetClickTracking(bool enable, bool enableText) =>
        (TrackingSettings ??= new TrackingSettings()).ClickTracking = new ClickTracking { Enable = enable, EnableText = enableText };

    public void SetOpenTracking(bool enable, string? substitutionTag = null) =>
        (TrackingSettings ??= new TrackingSettings()).OpenTracking = new OpenTracking { Enable = enable, SubstitutionTag = substitutionTag };

    public void SetSandBoxMode(bool enable) => (MailSettings ??= new MailSettings()).SandboxMode = new SandboxMode { Enable = enable };
    public void SetBatchId(string batchId) => BatchId = batchId;
    public void SetIpPoolName(string ipPoolName) => IpPoolName = ipPoolName;
}
