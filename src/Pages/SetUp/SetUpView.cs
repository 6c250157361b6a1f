namespace DanVanKheo.SetUp;

/// <summary>What the app needs and whether it is there. Both forms POST <c>do</c> and <c>nonce</c> to <c>/cai-dat</c>.</summary>
/// <param name="Administrator">Where the test letter goes.</param>
/// <param name="IsDone">Set-up was finished; the page is an administrator's now.</param>
public sealed record SetUpView(IReadOnlyList<HealthItem> Items, string Administrator, bool TestSent, bool IsDone, string Nonce);
