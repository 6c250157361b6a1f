using DanVanKheo.Rules;

namespace DanVanKheo.Tests;

/// <summary>What a rule answers when it refuses: its code.</summary>
internal static class Refusal
{
    public static string Of(Action act) => Assert.Throws<RuleBroken>(act).Code;
}
