using System;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Recognises names of passwords and of what is kept of them. Secrets of programs (client secrets, keys) are none.</summary>
internal static class PasswordNames
{
    private static readonly string[] Terms =
    [
        "Password", "Passwd", "Passphrase", "Passwort", "Kennwort", "Wachtwoord", "Losenord", "Lösenord", "Passord", "Adgangskode", "MotDePasse",
        "Contrasena", "Contraseña", "Senha", "Sifre", "Şifre", "Haslo", "Hasło", "Heslo", "Lozinka", "пароль", "비밀번호", "パスワード", "密码",
    ];

    /// <summary>Short enough to occur inside other words: they begin or end a name, as words of their own.</summary>
    private static readonly string[] Words = ["Pwd", "Pswd", "Psw", "Mdp", "Pw", "Pass"];

    private static readonly string[] Repetitions = ["Confirm", "Repeat", "Retype", "Again", "Verification", "New", "Old", "Previous", "Length", "Changed", "Hint", "Expir"];

    /// <summary>Neutral endings after which it is no password any more, or one of a program.</summary>
    private static readonly string[] Others = ["PasswordId", "PasswordCount", "PasswordAttempts", "PasswordType", "PasswordMode", "PasswordPolicy", "PasswordFormat"];

    public static bool Is(string name) =>
        (Array.Exists(Terms, t => name.IndexOf(t, StringComparison.OrdinalIgnoreCase) >= 0) || Array.Exists(Words, w => Bounds(name, w)))
        && !Array.Exists(Others, o => name.EndsWith(o, StringComparison.OrdinalIgnoreCase));

    /// <summary>A second input, or the last password: comparing with these is no sign-in.</summary>
    public static bool IsRepetition(string name) => Array.Exists(Repetitions, r => name.IndexOf(r, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool Bounds(string name, string word) =>
        name.Equals(word, StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(word, StringComparison.Ordinal)
        || (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !char.IsLower(name[word.Length]));
}
