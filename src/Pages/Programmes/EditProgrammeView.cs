using DanVanKheo.Definitions;
using DanVanKheo.Rules;

namespace DanVanKheo.Programmes;

/// <summary>The parts of a definition that change every season. POSTs <c>nonce</c>, <c>chuong-trinh</c>, <c>ban</c>, <c>note</c>, and every question by its id; <c>{row}-drop</c> takes a row out.</summary>
public sealed record EditProgrammeView(LocalText Name, Edition Edition, IReadOnlyList<EditPartView> Parts, string Note, int ShortestNote, IReadOnlyList<FieldProblem> Problems, string Nonce);
