using Azure;

namespace DanVanKheo.Contracts;

/// <summary>Says that a call is refused with a status and a code.</summary>
internal static class Refused
{
    public static async Task<RequestFailedException> With(int status, string? code, Func<Task> call)
    {
        var refusal = await Assert.ThrowsAnyAsync<RequestFailedException>(call);
        Assert.Equal(status, refusal.Status);
        if (code is not null) Assert.Equal(code, refusal.ErrorCode);
        return refusal;
    }
}
