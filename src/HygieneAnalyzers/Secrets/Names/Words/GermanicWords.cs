namespace HygieneAnalyzers.Secrets.Names.Words;

/// <summary>German, Dutch and the Nordic languages: the last word decides, as in English.</summary>
internal static class GermanicWords
{
    public static LanguageWords Words { get; } = new()
    {
        Strong = WordSet.Of("""
            passwort passworter passwoerter kennwort kennworter kennwoerter losungswort geheimnis geheimwort geheimcode zugangsdaten zugangscode zugangspasswort
            benutzerpasswort benutzerkennwort geheimschlussel geheimschluessel
            wachtwoord wachtwoorden geheimwoord geheimesleutel
            losenord passord adgangskode adgangskoder hemlighet hemmelighet salasana salainen
            """),
        Weak = WordSet.Of("schlussel schluessel geheim sleutel nyckel nokkel nogle avain losung toegangscode"),
        UserName = WordSet.Of("benutzer benutzername anmeldename gebruiker gebruikersnaam anvandare anvandarnamn bruker brukernavn bruger brugernavn kayttajatunnus"),
    };
}
