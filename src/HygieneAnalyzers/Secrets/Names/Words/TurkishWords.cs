namespace HygieneAnalyzers.Secrets.Names.Words;

/// <summary>Turkish: the last word decides; <c>parola</c> alone is an everyday Italian word too, so it is strong only with an ending or a holder.</summary>
internal static class TurkishWords
{
    public static LanguageWords Words { get; } = new()
    {
        Strong = WordSet.Of("""
            sifre sifresi sifrem sifreniz parolasi parolam parolaniz kullaniciparola kullaniciparolasi yoneticiparola veritabaniparola yeniparola dbparola
            gizlianahtar gizlianahtari gizlikelime
            """),
        Weak = WordSet.Of("parola anahtar anahtari gizli"),
        UserName = WordSet.Of("kullanici kullaniciadi"),
    };
}
