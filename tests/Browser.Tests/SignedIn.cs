using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>An officer at a real browser.</summary>
internal static class SignedIn
{
    /// <summary>Signs in with the mailed code; ends at <paramref name="address"/>.</summary>
    public static async Task SignInAsync(this Reader reader, Mailbox mailbox, string email, string address)
    {
        await reader.OpenAsync("/dang-nhap?ve=" + Uri.EscapeDataString(address));
        await reader.LookAsync("sign-in");
        await reader.FillAsync("email", email);
        var seen = await mailbox.SeenAsync(email);
        await reader.PressWithAsync("email");
        await reader.LookAsync("sign-in-code");
        var code = await mailbox.WaitForAsync(email, "", seen, m => m.Key.Contains("|SignInCode|", StringComparison.Ordinal));
        await reader.FillAsync("code", code.Code);
        await reader.PressWithAsync("code");
        reader.StandsAt(address);
    }
}
