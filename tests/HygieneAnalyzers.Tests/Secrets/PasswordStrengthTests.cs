using CsCheck;
using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class PasswordStrengthTests
{
    [Theory]
    [InlineData("5tgMHCdEg0")]
    [InlineData("rEFSWEMJ1t")]
    public void Random_signs_are_not_weak(string password) => Assert.Equal(PasswordWeakness.None, PasswordStrength.Judge(password, null));

    [Theory]
    [InlineData("password")]
    [InlineData("Password1")]
    [InlineData("P@ssw0rd")]
    [InlineData("P@ssw0rd123!")]
    [InlineData("pa$$word")]
    [InlineData("Admin")]
    [InlineData("admin2024")]
    [InlineData("Summer2024!")]
    [InlineData("Welcome@1")]
    [InlineData("123456")]
    [InlineData("qwerty")]
    [InlineData("1q2w3e4r")]
    [InlineData("hunter2")]
    [InlineData("letmein!")]
    [InlineData("SuperSecret")]
    [InlineData("Passwort1")]
    [InlineData("Contraseña1")]
    [InlineData("123qwe")]
    [InlineData("gfhjkm")]
    [InlineData("fishing")]
    public void Common_ones(string password) => Assert.Equal(PasswordWeakness.Common, PasswordStrength.Judge(password, null));

    [Theory]
    [InlineData("calvin")]
    [InlineData("raspberry")]
    [InlineData("tiger")]
    [InlineData("change_on_install")]
    [InlineData("minioadmin")]
    [InlineData("Harbor12345")]
    [InlineData("yourStrong(!)Password")]
    [InlineData("1q2w3E*")]
    [InlineData("xc3511")]
    public void What_vendors_ship(string password) => Assert.Equal(PasswordWeakness.VendorDefault, PasswordStrength.Judge(password, null));

    [Theory]
    [InlineData("jsmith", "jsmith")]
    [InlineData("JSmith", "jsmith")]
    [InlineData("jsmith1!", "jsmith")]
    [InlineData("htimsj", "jsmith")]
    [InlineData("scott", "SCOTT")]
    public void The_users_own_name(string password, string user) =>
        Assert.Equal(PasswordWeakness.EqualsUserName, PasswordStrength.Judge(password, user));

    [Theory]
    [InlineData("x7f!")]
    [InlineData("8305")]
    [InlineData("83059214")]
    [InlineData("kitbox")]
    [InlineData("zzzzzzzzzzzz")]
    [InlineData("abcdefghijklm")]
    [InlineData("789789789789")]
    public void Guessed_in_seconds(string password) => Assert.Equal(PasswordWeakness.Guessable, PasswordStrength.Judge(password, null));

    [Theory]
    [InlineData("", null)]
    [InlineData("kV7#mQ2x!Lp9", null)]
    [InlineData("trousers-lamp-river-41", null)]
    [InlineData("f0e4c2f76c58916ec258f246851bea09", null)]
    [InlineData("Trombone&Kettle", null)]
    [InlineData("kV7#mQ2x!Lp9", "admin")]
    [InlineData("adminKettleTrombone", "admin")]
    [InlineData("masterful-Kettle", null)]
    [InlineData("Passworthy Trombone", null)]
    [InlineData("qT5uWz8Rk2", null)]
    [InlineData("silverfish(42)Lamp", null)]
    [InlineData("correct horse battery staple", null)]
    public void Strong_enough(string password, string? user) => Assert.Equal(PasswordWeakness.None, PasswordStrength.Judge(password, user));

    [Fact]
    public void Misses_an_uncommon_dictionary_word() => Assert.Equal(PasswordWeakness.None, PasswordStrength.Judge("trombonist", null));

    [Fact]
    public void Never_throws() => Gen.String.Sample(static text => { _ = PasswordStrength.Judge(text, text); _ = RandomText.Is(text); });
}
