using System.ComponentModel;
using DanVanKheo.Registrations;

namespace DanVanKheo.Api;

/// <summary>A code with which a unit may register after its window closed; the code itself is only in the letter.</summary>
public sealed record LateCodeAnswer([Description("Its first part, which is no secret.")] string Id, string Unit, int Uses, int Used, DateTimeOffset Until, string Reason, string SentTo, string By, DateTimeOffset MadeAt)
{
    public static LateCodeAnswer Of(LateCode code) => new(code.Id, code.Unit, code.Uses, code.Used, code.Until, code.Reason, code.SentTo, code.By, code.MadeAt);
}
