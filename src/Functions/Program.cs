using DanVanKheo.Audit;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<ResponseHeaders>();
builder.UseMiddleware<LanguageSwitch>();
builder.UseMiddleware<ProblemPages>();
builder.UseMiddleware<FreshProgrammes>();
builder.UseMiddleware<FreshBook>();
builder.UseMiddleware<KnowCaller>();
builder.AddDanVanKheo();
builder.Build().Run();
