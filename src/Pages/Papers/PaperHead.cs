namespace DanVanKheo.Papers;

/// <summary>The head of a paper.</summary>
/// <param name="Superior">The committee above, in capitals.</param>
/// <param name="Body">Who issues the paper, in capitals.</param>
/// <param name="Number">"Số 05-BB/ĐUK"; without a figure until the number is given.</param>
/// <param name="PlaceAndDay">"ngày 05 tháng 02 năm 2027"</param>
/// <param name="Draft">"Dự thảo" while the paper is not signed; else null.</param>
public sealed record PaperHead(string Superior, string Body, string Number, string PlaceAndDay, string? Draft);
