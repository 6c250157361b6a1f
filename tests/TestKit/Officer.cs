using System.Net;

namespace DanVanKheo.TestKit;

/// <summary>Someone of the directory at the pages for officers: signs in with a mailed code, then reads and acts.</summary>
public sealed class Officer(Uri home, Mailbox mailbox, string email) : IDisposable
{
    public string Email { get; } = email;

    public Visitor Browser { get; } = new(home);

    /// <summary>Signs in and returns the page <paramref name="address"/> leads to.</summary>
    public async Task<Page> SignInAsync(string address = "/viec", CancellationToken cancel = default)
    {
        var asked = await Browser.GetAsync("/dang-nhap?ve=" + Uri.EscapeDataString(address), cancel);
        var seen = await mailbox.SeenAsync(Email, cancel);
        var page = (await asked.FormWith("email").Fill("email", Email).SubmitAsync(cancel: cancel)).Expect(HttpStatusCode.OK, "Asking for a code to sign in");
        // One person may sign in in two tests at once, and a code opens only the browser that asked for it.
        foreach (var tries in Enumerable.Range(0, 5))
        {
            var mail = await mailbox.WaitForAsync(Email, "", seen, m => m.Key.Contains("|SignInCode|", StringComparison.Ordinal), cancel);
            page = await page.FormWith("code").Fill("code", mail.Code).SubmitAsync(cancel: cancel);
            if (!page.HasField("code")) return page;
            seen = new HashSet<string>(seen) { mail.Id };
            _ = tries;
        }

        throw new UnexpectedPageException($"{Email} could not sign in.", page);
    }

    public Task<Page> GetAsync(string address, CancellationToken cancel = default) => Browser.GetAsync(address, cancel);

    /// <summary>Waits on the page of long work, as a browser does that obeys its header, until the work has ended.</summary>
    public async Task<Page> DoneAsync(Page page, CancellationToken cancel = default)
    {
        for (var tries = 0; page.Url.AbsolutePath.StartsWith("/can-bo/viec-chay/", StringComparison.Ordinal) && page.Headers.ContainsKey("Refresh"); tries++)
        {
            if (tries == 300) throw new UnexpectedPageException("The work did not end.", page);
            await Task.Delay(200, cancel);
            page = await GetAsync(page.Url.PathAndQuery, cancel);
        }

        return page;
    }

    public void Dispose() => Browser.Dispose();
}
