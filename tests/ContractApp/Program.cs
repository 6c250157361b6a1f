using DanVanKheo.Contracts;
using DanVanKheo.Contracts.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<Stamp>();
builder.Services.AddSingleton<Journal>();
builder.Build().Run();
