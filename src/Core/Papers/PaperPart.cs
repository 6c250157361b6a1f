namespace DanVanKheo.Papers;

/// <summary>The parts a paper is made of, as the standards name them.</summary>
public enum PaperPart
{
    /// <summary>The sheet: size, margins, page numbers.</summary>
    Page,

    /// <summary>ĐẢNG CỘNG SẢN VIỆT NAM; CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.</summary>
    Nation,

    /// <summary>Độc lập - Tự do - Hạnh phúc.</summary>
    Motto,

    Superior,
    Body,

    /// <summary>The asterisk, or the rule, under the body.</summary>
    Separator,

    Number,

    /// <summary>Dự thảo lần 1.</summary>
    Draft,

    /// <summary>Đồng Hới, ngày 05 tháng 02 năm 2027.</summary>
    PlaceDay,

    /// <summary>BÁO CÁO, QUYẾT ĐỊNH.</summary>
    Kind,

    /// <summary>Trích yếu.</summary>
    About,

    /// <summary>The dashes, or the rule, under what it is about.</summary>
    AboutRule,

    /// <summary>Kính gửi, kính trình.</summary>
    Addressee,

    /// <summary>Căn cứ.</summary>
    Ground,

    /// <summary>ĐẢNG ỦY KHỐI QUYẾT ĐỊNH: the line before the first article.</summary>
    Deciding,

    /// <summary>I- KẾT QUẢ.</summary>
    Heading,

    Text,
    Table,

    /// <summary>T/M BAN THƯỜNG VỤ.</summary>
    Authority,

    /// <summary>THƯ KÝ, CHỦ TRÌ: a title that signs for nobody else.</summary>
    Title,

    /// <summary>BÍ THƯ.</summary>
    Position,

    /// <summary>The room left for the signature.</summary>
    Room,

    /// <summary>The name under the signature.</summary>
    Signer,

    RecipientsLabel,
    Recipient,

    /// <summary>What follows the signature: phụ lục, danh sách.</summary>
    Annex,
}
