namespace HygieneAnalyzers.Secrets.Names.Words;

/// <summary>Korean, Japanese and Chinese words in Latin letters, as identifiers spell them: the last word decides, whole words only.</summary>
internal static class RomanizedWords
{
    public static LanguageWords Words { get; } = new()
    {
        Strong = WordSet.Of("""
            bimilbeonho bimilbunho bimilbonho bimilkey bimilki paeseuwodeu paesswodeu injeungkey injeungki amhokey amhoki amho bimil bibeon
            pasuwado pasuwaado ansho anshou anshobango anshoubangou anshobangou himitsu himitsukagi aikotoba
            mima yonghumima mingwenmima denglumima kouling miyao siyao
            """),
        Weak = WordSet.Of("kagi mishi lingpai tokeun"),
        UserName = WordSet.Of("sayongja aidi yonghuming yuza yuzamei"),
    };
}
