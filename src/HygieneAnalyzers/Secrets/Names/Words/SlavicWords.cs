namespace HygieneAnalyzers.Secrets.Names.Words;

/// <summary>Slavic, Baltic and Hungarian words, Latin and Cyrillic: the term may lead (<c>hasloUzytkownika</c>).</summary>
internal static class SlavicWords
{
    public static LanguageWords Words { get; } = new()
    {
        TermLeads = true,
        Strong = WordSet.Of("""
            haslo hasla sekret tajnehaslo kluczprywatny kluczsekretny
            heslo hesla geslo lozinka lozinke zaporka parol paroly jelszo slaptazodis
            пароль пароли секрет парола лозинка
            """),
        Weak = WordSet.Of("klucz klic kljuc klyuch kluch ключ токен tajne sifra"),
        UserName = WordSet.Of("uzytkownik nazwauzytkownika uzivatel uzivatelskejmeno korisnik korisnickoime polzovatel логин пользователь имяпользователя felhasznalo"),
        Neutral = WordSet.Of("""
            dlugosc pole etykieta tytul tekst regula zmiana zmien reset resetu przypomnij glowny obcy publiczny podstawowy
            delka popisek nadpis zmena duljina polje dolzhina dlina opis
            длина поле заголовок текст правило подсказка хеш хэш хеша смена сброс первичный публичный открытый
            """),
    };
}
