using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Embedded.Tests.Host;

public static class BadFunctions
{
    public sealed class Twice
    {
        [Function("Same")]
        public IActionResult One([HttpTrigger(AuthorizationLevel.Anonymous, Route = "one")] HttpRequest request) => new OkResult();

        [Function("same")]
        public IActionResult Two([HttpTrigger(AuthorizationLevel.Anonymous, Route = "two")] HttpRequest request) => new OkResult();
    }

    public sealed class Shapes
    {
        [Function("1st")]
        public IActionResult Name([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();

        [Function("NoTrigger")]
        public IActionResult NoTrigger(HttpRequest request) => new OkResult();

        [Function("Hidden")]
        internal IActionResult Hidden([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();
    }

    public sealed class Parameters
    {
        [Function("Unbound")]
        public IActionResult Unbound([HttpTrigger(AuthorizationLevel.Anonymous, Route = "a/{id}")] HttpRequest request, string id, string page) => new OkResult();

        [Function("EnumRoute")]
        public IActionResult EnumRoute([HttpTrigger(AuthorizationLevel.Anonymous, Route = "b/{day}")] HttpRequest request, DayOfWeek day) => new OkResult();
    }

    public sealed class Routes
    {
        [Function("Left")]
        public IActionResult Left([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "x/{a}")] HttpRequest request) => new OkResult();

        [Function("Right")]
        public IActionResult Right([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "x/{b}")] HttpRequest request) => new OkResult();

        [Function("Reserved")]
        public IActionResult Reserved([HttpTrigger(AuthorizationLevel.Anonymous, Route = "Admin/users")] HttpRequest request) => new OkResult();

        [Function("Root")]
        public IActionResult Root([HttpTrigger(AuthorizationLevel.Anonymous, Route = "/")] HttpRequest request) => new OkResult();

        [Function("Braces")]
        public IActionResult Braces([HttpTrigger(AuthorizationLevel.Anonymous, Route = "y/{id")] HttpRequest request) => new OkResult();

        [Function("Constraint")]
        public IActionResult Constraint([HttpTrigger(AuthorizationLevel.Anonymous, Route = "z/{id:number}")] HttpRequest request) => new OkResult();

        [Function("Poco")]
        public string Poco([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => "lost";

        [Function("Body")]
        public IActionResult Body([HttpTrigger(AuthorizationLevel.Anonymous)] string request) => new OkResult();
    }

    public sealed class Timers
    {
        [Function("NoSetting")]
        public void NoSetting([TimerTrigger("%HalfYearSchedule%")] TimerInfo timer) => _ = timer;

        [Function("NoCron")]
        public void NoCron([TimerTrigger("0 0 99 * * *")] TimerInfo timer) => _ = timer;
    }
}
