using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Development;

/// <summary>GET|POST /dev/clock: jumps forward in time, to see reminders, deadlines and summaries happen. Development only.</summary>
public sealed class Clock(IServiceProvider services, PageResults pages, IHostEnvironment environment)
{
    [Function(nameof(Clock))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dev/clock")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment()) return await pages.NotFoundAsync(request);
        var clock = services.GetRequiredService<ShiftedClock>();
        if (!FormPost.IsPost(request)) return await ShowAsync(request, clock);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (Jump(posted, clock.GetUtcNow()) is not { } by) return await pages.ShowAsync<ClockPage, ClockView>(request, new(clock.GetUtcNow(), clock.Ahead, [new("to", "ClockBackwards")]), StatusCodes.Status422UnprocessableEntity);
        await clock.JumpAsync(by, cancellationToken);
        return new SeeOther("/dev/clock");
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, ShiftedClock clock) => request.Query["format"] == "json"
        ? new JsonResult(new { now = clock.GetUtcNow(), aheadSeconds = clock.Ahead.TotalSeconds })
        : await pages.ShowAsync<ClockPage, ClockView>(request, new(clock.GetUtcNow(), clock.Ahead, []));

    /// <summary>How far to jump; null when it is not understood or would go back.</summary>
    private static TimeSpan? Jump(IFormCollection posted, DateTimeOffset now)
    {
        if (posted["to"].ToString().Trim() is { Length: > 0 } to)
        {
            if (!DateTime.TryParseExact(to, ["dd/MM/yyyy HH:mm", "d/M/yyyy H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return null;
            var by = VietnamTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)) - now;
            return by >= TimeSpan.Zero ? by : null;
        }

        var days = int.TryParse(posted["days"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var d) ? d : 0;
        var hours = int.TryParse(posted["hours"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var h) ? h : 0;
        return days + hours > 0 && days <= 3660 && hours <= 10_000 ? TimeSpan.FromDays(days) + TimeSpan.FromHours(hours) : null;
    }
}
