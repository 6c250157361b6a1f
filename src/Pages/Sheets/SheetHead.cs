namespace DanVanKheo.Sheets;

/// <summary>What of a sheet stays in view: everything down to a row, counted from 1, and so many columns.</summary>
internal sealed record SheetHead(int Row, int Columns = 0);
