using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class SecretValuesTests
{
    [Theory]
    [InlineData("hunter2")]
    [InlineData("admin")]
    [InlineData("1234")]
    [InlineData("1111")]
    [InlineData("P@ssw0rd")]
    [InlineData("Test123!")]
    [InlineData("Password1")]
    [InlineData("Summer2024!")]
    [InlineData("SuperSecret")]
    [InlineData("MyP@ssw0rd")]
    [InlineData("latest_build7")]
    [InlineData("manifest-93kd8")]
    [InlineData("@dmin")]
    [InlineData("$ummer24")]
    [InlineData("letmein")]
    [InlineData("secret")]
    [InlineData("correct-horse-battery-staple")]
    [InlineData("q8/Zr1+Fv7Xw0Jd3/Lm5Kp==")]
    [InlineData("(9f#2!k")]
    [InlineData("a:b9!x")]
    [InlineData("pass:word1!")]
    [InlineData("changeme123")]
    [InlineData("dummy-7fK2q9Lx")]
    [InlineData("fake-Pa55!")]
    [InlineData("fake+jwtkey")]
    public void Secrets_at_a_name(string value) => Assert.Equal(ValueKind.Secret, AtName(value));

    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("Smtp:Password")]
    [InlineData("user-password")]
    [InlineData("/etc/passwd")]
    [InlineData("password")]
    public void An_api_that_takes_a_password_makes_words_a_secret(string value) =>
        Assert.Equal(ValueKind.Secret, SecretValues.Default.Judge(value, "password", atDefiniteSink: true));

    [Theory]
    [InlineData("<password>")]
    [InlineData("<your password here>")]
    [InlineData("{password}")]
    [InlineData("{{password}}")]
    [InlineData("{0}")]
    [InlineData("${DB_PASSWORD}")]
    [InlineData("#{Octopus.Password}")]
    [InlineData("%DB_PASSWORD%")]
    [InlineData("__PASSWORD__")]
    [InlineData("[password]")]
    [InlineData("$(DbPassword)")]
    [InlineData("$DB_PASSWORD")]
    [InlineData("@password")]
    [InlineData("@Microsoft.KeyVault(SecretUri=x)")]
    [InlineData("{cipher}0a1b2c3d")]
    [InlineData("op://vault/item/password")]
    [InlineData("changeme")]
    [InlineData("change-me")]
    [InlineData("CHANGE_ME")]
    [InlineData("your-api-key")]
    [InlineData("YOUR_API_KEY_HERE")]
    [InlineData("your-256-bit-secret")]
    [InlineData("enter password here")]
    [InlineData("my-secret")]
    [InlineData("example")]
    [InlineData("REDACTED")]
    [InlineData("TODO")]
    [InlineData("****")]
    [InlineData("xxxxxxxx")]
    [InlineData("xxxx-xxxx-xxxx")]
    [InlineData("••••••")]
    [InlineData("...")]
    [InlineData("sk-...")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("null")]
    [InlineData("N/A")]
    [InlineData("migrator-placeholder-never-mints-tokens-32+")]
    [InlineData("placeholder_for_design_time_1")]
    [InlineData("dummy key 12, not used!")]
    public void Placeholders_everywhere(string value)
    {
        Assert.Equal(ValueKind.Placeholder, AtName(value));
        Assert.Equal(ValueKind.Placeholder, SecretValues.Default.Judge(value, null, atDefiniteSink: true));
    }

    [Theory]
    [InlineData("", ValueKind.Empty)]
    [InlineData("at+jwt", ValueKind.KeyName)]
    [InlineData("vnd.example_reft+jwt", ValueKind.KeyName)]
    [InlineData("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", ValueKind.Text)]
    [InlineData("  ", ValueKind.Empty)]
    [InlineData("Type it twice", ValueKind.Text)]
    [InlineData("Mot de passe", ValueKind.Text)]
    [InlineData("Password:", ValueKind.Text)]
    [InlineData("Passwort?", ValueKind.Text)]
    [InlineData("请输入密码", ValueKind.Text)]
    [InlineData("비밀번호를 입력하세요", ValueKind.Text)]
    [InlineData(@"^(?=.*\d).{8,}$", ValueKind.Text)]
    [InlineData("[A-Za-z0-9]{8,20}", ValueKind.Text)]
    [InlineData("Password", ValueKind.KeyName)]
    [InlineData("pwd", ValueKind.KeyName)]
    [InlineData("user_password", ValueKind.KeyName)]
    [InlineData("client_secret", ValueKind.KeyName)]
    [InlineData("accessToken", ValueKind.KeyName)]
    [InlineData("PasswordResetView", ValueKind.KeyName)]
    [InlineData("forgot-password", ValueKind.KeyName)]
    [InlineData("x-api-key", ValueKind.KeyName)]
    [InlineData("DB_PASSWORD", ValueKind.KeyName)]
    [InlineData("Smtp:Password", ValueKind.KeyName)]
    [InlineData("smtp.password", ValueKind.KeyName)]
    [InlineData("Users:0:Password", ValueKind.KeyName)]
    [InlineData("#password", ValueKind.KeyName)]
    [InlineData("--password", ValueKind.KeyName)]
    [InlineData("input[type=password]", ValueKind.KeyName)]
    [InlineData("6f9619ff-8b86-d011-b42d-00cf4fc964ff", ValueKind.KeyName)]
    [InlineData("SHA256", ValueKind.KeyName)]
    [InlineData("AES-256-GCM", ValueKind.KeyName)]
    [InlineData("Bearer", ValueKind.KeyName)]
    [InlineData("true", ValueKind.KeyName)]
    [InlineData("1.2.840.113549.1.1.11", ValueKind.KeyName)]
    [InlineData("urn:ietf:params:oauth:grant-type", ValueKind.KeyName)]
    [InlineData("https://example.com/reset", ValueKind.Path)]
    [InlineData("/run/secrets/db_password", ValueKind.Path)]
    [InlineData("/account/{id}/password", ValueKind.Path)]
    [InlineData("application/json", ValueKind.Path)]
    [InlineData(@"C:\keys\private.txt", ValueKind.Path)]
    [InlineData("cert.pfx", ValueKind.Path)]
    [InlineData("$2a$11$KbQiHKTa1WIsQFTQWQKCiuBRlkVTWUHUGZVTbPQXmoPEcK3Rr7Yf2", ValueKind.Hash)]
    [InlineData("$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ", ValueKind.Hash)]
    [InlineData("{SSHA}0c0blFTXXNuAMHECS4uxrj3ZieMoWImr", ValueKind.Hash)]
    [InlineData("AKIA" + "IOSFODNN7EXAMPLE", ValueKind.KnownPublic)]
    [InlineData("pk_test_" + "fake0fake0fake0", ValueKind.KnownPublic)]
    [InlineData("-----BEGIN PUBLIC KEY-----", ValueKind.KnownPublic)]
    public void Other_values_at_a_name(string value, object kind) => Assert.Equal(kind, AtName(value));

    [Fact]
    public void What_passwords_are_made_of_is_none_anywhere() =>
        Assert.Equal(ValueKind.Text, SecretValues.Default.Judge("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890!#", "password", atDefiniteSink: true));

    [Fact]
    public void A_short_row_of_signs_is_a_key_where_one_is_asked_for() =>
        Assert.Equal(ValueKind.Secret, SecretValues.Default.Judge("abcdefghijklmnopqrstuvwxyz123456", "key", atDefiniteSink: true));

    [Fact]
    public void The_emulator_key_is_public()
    {
        const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u" + "SRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
        Assert.Equal(ValueKind.KnownPublic, SecretValues.Default.Judge(Key, "AccountKey", atDefiniteSink: true));
    }

    [Fact]
    public void The_users_values_come_first()
    {
        var values = SecretValues.Default.With(["Demo-1234"], ["fill-in-1"]);

        Assert.Equal(ValueKind.Ignored, values.Judge("Demo-1234", null, atDefiniteSink: true));
        Assert.Equal(ValueKind.Placeholder, values.Judge("FILL-IN-1", "password", atDefiniteSink: true));
        Assert.Equal(ValueKind.Secret, SecretValues.Default.Judge("Demo-1234", "password", atDefiniteSink: false));
    }

    [Fact]
    public void Misses_a_passphrase_at_a_mere_name() => Assert.Equal(ValueKind.Text, AtName("correct horse battery staple"));

    [Fact]
    public void Misses_a_guid_used_as_a_key() => Assert.Equal(ValueKind.KeyName, AtName("0f8fad5b-d9cb-469f-a165-70867728950e"));

    private static ValueKind AtName(string value) => SecretValues.Default.Judge(value, "Password", atDefiniteSink: false);
}
