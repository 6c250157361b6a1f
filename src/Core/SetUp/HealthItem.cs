namespace DanVanKheo.SetUp;

/// <summary>One thing the app needs: <c>storage</c>, <c>mail</c>, <c>clock</c>, <c>stuck</c>, <c>address</c>, <c>zone</c>, <c>administrator</c>.</summary>
/// <param name="Code">Names the text that says what was found; its facts are <paramref name="Facts"/>.</param>
public sealed record HealthItem(string Name, HealthState State, string Code, params IReadOnlyList<object> Facts);
