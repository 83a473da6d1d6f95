namespace HygieneAnalyzers.Secrets.Names.Words;

/// <summary>
/// French, Spanish, Portuguese, Italian and Romanian: the term may lead (<c>motDePasseCompte</c>). <c>clave</c>, <c>chiave</c>
/// and <c>parola</c> also mean key, code or word, so alone they are weak.
/// </summary>
internal static class RomanceWords
{
    public static LanguageWords Words { get; } = new()
    {
        TermLeads = true,
        Strong = WordSet.Of("""
            motdepasse motsdepasse mdp phrasesecrete codesecret clesecrete cleprivee
            contrasena contrasenas contrasenia contrasenya clavesecreta claveprivada secreto clavedeacceso
            senha senhas palavrapasse palavrachavesecreta segredo chavesecreta chaveprivada
            parolaordine paroladordine parolasegreta chiavesegreta chiaveprivata segreto
            parolautilizator parolautilizatorului parolacont paroladeacces
            """),
        Weak = WordSet.Of("jeton cle clave chave chiave parola"),
        UserName = WordSet.Of("utilisateur nomutilisateur identifiant usuario nombreusuario nombredeusuario nomeusuario utente nomeutente utilizator"),
        Neutral = WordSet.Of("""
            longueur taille champ libelle titre texte regle format etiquette affichage oubli oublie nombre validation
            longitud tamano campo etiqueta titulo texto regla formato mensaje olvido olvidada cambiar validar confirmar mostrar
            tamanho comprimento rotulo regra mensagem esqueci esquecida alterar trocar validacao confirmacao
            lunghezza etichetta titolo testo regola messaggio dimenticata mostra cambia conferma verifica
            lungime camp mesaj primaria primario primaire primaria foranea foranea estrangeira esterna publica publico pubblica publique
            expirada expirado expiree expire scaduta scaduto vencida vencido invalida invalido invalide incorrecta incorrecto incorrecte errada errado errata errato oubliees erronee
            producto produto prodotto produit perdu perdida perdido scadenza caducidad validade expiration
            """),
    };
}
