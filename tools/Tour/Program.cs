using System.Text;
using DanVanKheo.Tour;
using DanVanKheo.Tour.Programmes;

Console.OutputEncoding = Encoding.UTF8;
if (TourOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(TourOptions.Usage);
    return 2;
}

return await (options.All ? new AllProgrammes(options, Console.Out).RunAsync() : new TourRun(options, Console.Out).RunAsync());
