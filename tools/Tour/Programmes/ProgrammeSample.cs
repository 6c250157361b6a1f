namespace DanVanKheo.Tour.Programmes;

/// <summary>A shipped programme with the organisations it is shown on.</summary>
/// <param name="Number">As the articles are numbered: P11.</param>
/// <param name="Unit">Who registers the representative dossier.</param>
internal sealed record ProgrammeSample(string Number, string Bloc, string Unit, string Subject = "collective")
{
    public static IReadOnlyList<ProgrammeSample> All { get; } =
    [
        new("P01", "sample-bloc.json", "hoi-phu-nu"), new("P02", "sample-bloc.json", "hoi-phu-nu"), new("P03", "sample-bloc.json", "tinh-doan"),
        new("P04", "bloc-co-quan-doanh-nghiep.json", "chi-bo-01"), new("P05", "bloc-co-quan-doanh-nghiep.json", "chi-bo-02", "individual"), new("P06", "bloc-co-quan-doanh-nghiep.json", "dang-bo-01"),
        new("P07", "bloc-co-quan-trung-uong.json", "dang-bo-01"),
        new("P08", "bloc-ha-noi.json", "ba-dinh"),
        new("P09", "bloc-tp-hcm.json", "dang-bo-01"), new("P10", "bloc-tp-hcm.json", "dang-bo-02"), new("P11", "bloc-tp-hcm.json", "dang-bo-03"),
        new("P12", "bloc-tp-hcm.json", "hoi-ccb"), new("P13", "bloc-tp-hcm.json", "doan-khoi"), new("P14", "bloc-tp-hcm.json", "cong-doan"),
        new("P15", "bloc-tp-hcm.json", "chi-bo-01", "individual"), new("P16", "bloc-tp-hcm.json", "dang-bo-04"), new("P17", "bloc-tp-hcm.json", "dang-bo-05"),
        new("P18", "bloc-lam-ha.json", "dang-bo-01"), new("P19", "bloc-lam-ha.json", "chi-bo-01", "individual"), new("P20", "bloc-lam-ha.json", "hoi-nong-dan"),
    ];

    public string File => Number.ToLowerInvariant() + ".json";
}
