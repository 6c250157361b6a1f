using System.Net;
using System.Text;
using DanVanKheo.Functions.Tests.Pages;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Imports;

/// <summary>An officer who brings in lists: uploads, mends, imports, waits.</summary>
internal sealed class Clerk(Uri home, Mailbox mailbox, string email = Clerk.OfBloc) : IDisposable
{
    public const string OfBloc = "tiepnhan@khoi.example.vn";
    public const string OfUnit = "phobithu.phunu@khoi.example.vn";
    public const string Home = "/can-bo/nhap-danh-sach";

    private const int MostTries = 600;

    private readonly Officer officer = new(home, mailbox, email);
    private bool signedIn;

    public Visitor Browser => officer.Browser;

    /// <summary>A list that ships with the repository.</summary>
    public static Upload Sample(string name) => new(name, "application/octet-stream", File.ReadAllBytes(Path.Combine(PageRig.Root, "docs", "samples", name)));

    public static Upload Csv(string text, string name = "danh-sach.csv") => new(name, "text/csv", Encoding.UTF8.GetBytes(text));

    public async Task<Page> HomeAsync()
    {
        var page = signedIn ? await officer.GetAsync(Home) : await officer.SignInAsync(Home);
        signedIn = true;
        return page;
    }

    public async Task<Page> UploadAsync(Upload file, string purpose = "Send") =>
        await officer.DoneAsync(await (await HomeAsync()).FormWith("file").Fill("loai", purpose).Attach("file", file).SubmitAsync());

    /// <summary>Uploads a list that is read; ends at its page.</summary>
    public async Task<Page> CheckedAsync(Upload file, string purpose = "Send") => (await UploadAsync(file, purpose)).Expect(HttpStatusCode.OK, $"Uploading {file.Name}");

    public static async Task<Page> StartAsync(Page list, string way = "dung") => await list.FormWith("cach").Fill("cach", way).SubmitAsync();

    public async Task<Page> DoneAsync(string address)
    {
        for (var tries = 0; ; tries++)
        {
            var page = await officer.GetAsync(address);
            if (page.Text.Contains("Đã nhập xong", StringComparison.Ordinal)) return page;
            if (tries == MostTries) throw new UnexpectedPageException("The list was not imported.", page);
            await Task.Delay(100);
        }
    }

    /// <summary>The codes in a finished import, over all its pages.</summary>
    public async Task<IReadOnlyList<string>> CodesAsync(string address)
    {
        var codes = new List<string>();
        for (var number = 1; ; number++)
        {
            var page = await officer.GetAsync($"{address}?trang={number}");
            codes.AddRange(page.Links.Where(l => l.StartsWith("/ho-so/DVK", StringComparison.Ordinal)).Select(l => l["/ho-so/".Length..]));
            if (!page.Links.Any(l => l.EndsWith($"?trang={number + 1}", StringComparison.Ordinal))) return codes;
        }
    }

    /// <summary>Waits at the page of long work.</summary>
    public async Task<Page> DoneJobAsync(string address) => await officer.DoneAsync(await officer.GetAsync(address));

    /// <summary>Mends rows; ends at the list as it was judged again.</summary>
    public async Task<Page> MendAsync(PageForm form) => await officer.DoneAsync(await form.SubmitAsync());

    public Task<Page> GetAsync(string address) => officer.GetAsync(address);

    public void Dispose() => officer.Dispose();
}
