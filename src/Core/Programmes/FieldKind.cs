namespace DanVanKheo.Programmes;

public enum FieldKind
{
    Line,
    Text,
    Choice,
    Date,
    Money,
    Email,
    Phone,
    Consent,
}
