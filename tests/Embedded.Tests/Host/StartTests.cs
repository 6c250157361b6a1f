using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class StartTests
{
    [Theory]
    [InlineData(typeof(BadFunctions.Twice), "Function 'same': two methods have this name")]
    [InlineData(typeof(BadFunctions.Shapes), "Function '1st': the name at")]
    [InlineData(typeof(BadFunctions.Shapes), "Function 'NoTrigger': ", "has 0 trigger parameters")]
    [InlineData(typeof(BadFunctions.Shapes), "Function 'Hidden': ", "must be public")]
    [InlineData(typeof(BadFunctions.Parameters), "Function 'Unbound': nothing gives parameter 'page' (String) its value")]
    [InlineData(typeof(BadFunctions.Parameters), "Function 'EnumRoute': nothing gives parameter 'day' (DayOfWeek) its value")]
    [InlineData(typeof(BadFunctions.Routes), "Function 'Right': the route conflicts with the route of function 'Left'")]
    [InlineData(typeof(BadFunctions.Routes), "Function 'Reserved': the route 'Admin/users' conflicts with one or more built in routes")]
    [InlineData(typeof(BadFunctions.Routes), "Function 'Root': the route is empty")]
    [InlineData(typeof(BadFunctions.Routes), "Function 'Braces': ")]
    [InlineData(typeof(BadFunctions.Routes), "Function 'Constraint': ", "'number'")]
    [InlineData(typeof(BadFunctions.Routes), "Function 'Poco': it returns String")]
    [InlineData(typeof(BadFunctions.Routes), "Function 'Body': the HTTP trigger is a String")]
    [InlineData(typeof(BadFunctions.Timers), "Function 'NoSetting': its schedule '%HalfYearSchedule%' names the setting 'HalfYearSchedule', which is not set.")]
    [InlineData(typeof(BadFunctions.Timers), "Function 'NoCron': the schedule '0 0 99 * * *' cannot be read: '99' is no value of the hour field (0-23).")]
    public async Task A_wrong_function_stops_the_start_and_is_named(Type functions, params string[] expected)
    {
        var failure = await Assert.ThrowsAsync<FunctionWorkerException>(() => RunningHost.StartAsync(functions));
        Assert.All(expected, part => Assert.Contains(part, failure.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_function_can_be_switched_off_by_its_setting()
    {
        await using var host = await RunningHost.StartAsync(builder => RunningHost.Set(builder, "AzureWebJobs.Same.Disabled", "true"), typeof(BadFunctions.Twice), typeof(RouteFunctions));
        Assert.Equal("health", await host.Client.GetStringAsync("/api/healthz", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_unknown_time_zone_stops_the_start()
    {
        var failure = await Assert.ThrowsAsync<FunctionWorkerException>(() => RunningHost.StartAsync(
            builder => RunningHost.Set(builder, "WEBSITE_TIME_ZONE", "Asia/Nowhere"), typeof(TimerFunctions.AtStart)));
        Assert.Contains("Asia/Nowhere", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_banner_lists_every_function_with_its_address_or_its_next_run()
    {
        await using var host = await RunningHost.StartAsync(builder =>
        {
            RunningHost.Set(builder, "DailySchedule", "0 0 7 1 1,7 *");
            RunningHost.Set(builder, "WEBSITE_TIME_ZONE", "Asia/Ho_Chi_Minh");
            builder.Services.AddSingleton<TimeProvider>(new SteppedTime(new DateTimeOffset(2027, 1, 1, 6, 0, 0, TimeSpan.Zero))).AddSingleton<Journal>();
        }, typeof(KeyFunctions), typeof(TimerFunctions.Daily), typeof(CatchAllFunction));
        var address = host.Client.BaseAddress!.ToString().TrimEnd('/');

        Assert.Contains("5 functions:", host.Log.Text, StringComparison.Ordinal);
        Assert.Contains($"Keyed: [GET] {address}/api/Keyed (Function key)", host.Log.Text, StringComparison.Ordinal);
        Assert.Contains($"NotFound: [ANY] {address}/api/{{*path}}", host.Log.Text, StringComparison.Ordinal);
        Assert.Contains("Daily: timer 0 0 7 1 1,7 *, next 2027-07-01 07:00:00 +07:00", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_web_application_an_HTTP_function_has_nobody_to_run_it()
    {
        using var host = new FunctionsApplicationBuilder([], [typeof(RouteFunctions)]).Build();
        var failure = await Assert.ThrowsAsync<FunctionWorkerException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Function 'Health': 0 listeners handle HttpTriggerAttribute", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Triggers_start_after_the_applications_own_services_and_stop_before_them()
    {
        var journal = new Journal();
        await using (await RunningHost.StartAsync(builder =>
        {
            builder.Services.AddSingleton(journal);
            builder.Services.AddHostedService<Prepared>();
        }, typeof(TimerFunctions.AtStart)))
        {
            await journal.UntilAsync("at start");
        }

        Assert.Equal("prepared > at start > put away", journal.Text);
    }

    [Fact]
    public void An_application_is_built_once()
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Build().Dispose();
        Assert.Throws<InvalidOperationException>(builder.Build);
        Assert.Throws<InvalidOperationException>(() => builder.Use(next => next));
    }

    private sealed class Prepared(Journal journal) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(300, cancellationToken);
            journal.Note("prepared");
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            journal.Note("put away");
            return Task.CompletedTask;
        }
    }
}
