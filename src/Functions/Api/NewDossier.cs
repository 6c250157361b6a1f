using System.ComponentModel;

namespace DanVanKheo.Api;

/// <summary>A registration as the form takes it.</summary>
public sealed record NewDossier(
    [Description("The answers by the id of the programme's field; choices by their value, several with commas between; the cells of a field of rows as field-row-column, rows from 0.")] IReadOnlyDictionary<string, string> Answers,
    [Description("The programme by its id; may be left out where only one takes registrations.")] string? Programme = null);
