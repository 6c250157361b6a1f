using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Organisations;

/// <summary>Somebody who looks after the organisations: types a change, looks at what it writes, writes it.</summary>
internal sealed class Administrator(DevelopmentApp app, string email = Administrator.Office) : IDisposable
{
    public const string Office = "vanphong@khoi.example.vn";
    public const string Tree = "/can-bo/to-chuc";
    private readonly Officer officer = new(app.Address, app.Mailbox, email);

    public async Task<Page> SignInAsync(string address = Tree) => (await officer.SignInAsync(address)).Expect(HttpStatusCode.OK, "Signing in");

    public Task<Page> GetAsync(string address) => officer.GetAsync(address);

    public Visitor Browser => officer.Browser;

    /// <summary>Fills the form of an act and sends it: what comes is the look at it, or what is wrong.</summary>
    public async Task<Page> TypeAsync(string act, string subject, params (string Field, string Value)[] typed)
    {
        var form = (await GetAsync($"{Tree}/lam/{act}?cua={Uri.EscapeDataString(subject)}")).Expect(HttpStatusCode.OK, "The form " + act).Form($"{Tree}/lam/{act}");
        foreach (var (field, value) in typed) form.Fill(field, value);
        return await form.SubmitAsync();
    }

    /// <summary>The whole change.</summary>
    public async Task<Page> ChangeAsync(string act, string subject, params (string Field, string Value)[] typed)
    {
        var look = (await TypeAsync(act, subject, typed)).Expect(HttpStatusCode.OK, "The look at " + act);
        return (await look.Form($"{Tree}/lam/{act}").SubmitAsync()).Expect(HttpStatusCode.OK, "Writing " + act);
    }

    public void Dispose() => officer.Dispose();
}
