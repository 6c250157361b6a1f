namespace DanVanKheo.Letters;

public enum ResendAction
{
    Wait,
    Send,
    MarkSent,
    AskPerson,
}
