using System.Text;
using DanVanKheo.Tour;

Console.OutputEncoding = Encoding.UTF8;
if (TourOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(TourOptions.Usage);
    return 2;
}

return await new TourRun(options, Console.Out).RunAsync();
