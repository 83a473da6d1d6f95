using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Strength;

/// <summary>
/// The passwords that guessing begins with: the published ones of <see cref="PublishedPasswords"/>, and words of other languages, trades and keyboards beside them.
/// A word of <see cref="Words"/> also stands for its decorations (<c>P@ssw0rd1!</c>), so the list says each word once.
/// </summary>
internal static class CommonPasswords
{
    private static readonly WordSet Words = WordSet.Of("""
        password passwort passwd pass pwd passme passpass mypassword mypass thepassword yourpassword newpassword oldpassword defaultpassword
        secret topsecret supersecret mysecret verysecret secretpassword supersecretpassword mysecretpassword secretkey
        admin administrator adminadmin adminpass adminpassword sysadmin superadmin webadmin localadmin domainadmin manager superuser supervisor
        root rootroot rootpass toor sa sapassword sapass system sysdba sys oracle postgres mysql mssql mongo redis rabbitmq guest elastic kibana grafana
        user username useruser userpass test tester testing testtest testpass testpassword testuser demo demopassword demodemo temp temporary tmp
        changeme changeit changethis default letmein letmeinnow welcome welcomeback welcomehome welcometo login logon access master service support
        backup operator office company server windows microsoft azure google apple samsung cisco internet network computer laptop hello helloworld hallo
        qwerty qwertyuiop qwertz qwert azerty asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qaz qweasd qweqwe asdasd zaqxsw iqazwsx iqaz iqwe
        abc abcd abcde abcdef abcdefg abcabc aaa aaaaaa iloveyou iloveu ilove love lovely princess sunshine monkey dragon shadow superman batman
        football baseball basketball hockey soccer liverpool chelsea arsenal barcelona juventus realmadrid pokemon starwars naruto minecraft fortnite
        michael jennifer jordan hunter thomas robert daniel andrew joshua charlie jessica ashley nicole michelle matthew george maggie buster pepper
        ginger cookie summer winter spring autumn fall january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday sommer fruhling herbst hiver ete verano invierno primavera
        trustno trustme whatever freedom mustang killer batter soccerball harley ranger hunt thunder tigger matrix phoenix cheese banana orange purple
        silver golden flower butterfly angel angels babygirl lovers loveme fuckyou fuckme asshole biteme starbucks corvette mercedes porsche ferrari
        contrasena contrasenia clave senha motdepasse azertyuiop soleil bonjour doudou loulou chouchou marseille parola sifre haslo heslo parol wachtwoord
        welkom kennwort hejsan losenord salasana passord geheim schatz hallohallo ficken dennis
        mima bimil bimilbeonho sarang saranghae woaini iloveyouso nihao himitsu sakura
        """);

    private static readonly WordSet Exact = WordSet.Of("""
        123 1234 12345 123456 1234567 12345678 123456789 1234567890 0000 00000 000000 00000000 1111 11111 111111 11111111 2222 222222 3333 4444 5555
        55555 555555 6666 666666 7777 777777 7777777 8888 888888 88888888 9999 999999 112233 121212 123123 123123123 123321 654321 54321 4321 987654321
        987654 159753 147258 147258369 159357 789456 789456123 456789 101010 131313 232323 696969 102030 010203 123654 110110 5201314 520520 1314520
        1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz@wsx !qaz2wsx q1w2e3r4 q1w2e3r4t5 zaq12wsx zaq1@wsx qwe123 123qwe 123qwe! 1234qwer qwer1234 asdf1234 1qaz!qaz 123abc
        abc123 a1b2c3 a1b2c3d4 aa123456 a123456 a12345678 abcd1234 abc12345 1234abcd !@#$ !@#$% !@#$%^ !@#$%^&* p4ssw0rd pa$$w0rd pa$$word p@$$w0rd p@ssword
        passw0rd trustno1 hunter2 letmein1 ncc1701 thx1138 r2d2c3po 4rfv5tgb 1a2b3c 1a2b3c4d a1s2d3f4 admin@123 admin@1234 test@123 user@123 root@123
        pass@123 pass@word1 p@ss1234 p@55w0rd welcome@123 india@123 qwerty@123 abc@123 11223344 12341234 12344321 147852 258456 football1 monkey1 j38ifubn
        18atcskd2w 3rjs1la7qe google1 x4ivyga51f 1g2w3e4r gwerty123 zxcvbnm123
        """);

    public static bool Contains(string password)
    {
        var lower = password.ToLowerInvariant();
        return Exact.Contains(lower) || Words.Contains(lower) || PublishedPasswords.Contains(lower);
    }

    public static bool IsBaseWord(string folded) => Words.Contains(folded);
}
