using CsCheck;
using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class CommandPasswordsTests
{
    [Theory]
    [InlineData(@"sqlcmd -S db -U sa -P fake-Pa55!", "sqlcmd", "fake-Pa55!")]
    [InlineData(@"""C:\tools\psexec.exe"" \\srv -u dom\bob -p fake-Pa55! cmd", "psexec", "fake-Pa55!")]
    [InlineData(@"cmd /c net use \\srv\share fake-Pa55! /user:dom\bob", "net use", "fake-Pa55!")]
    [InlineData(@"net use Z: \\srv\share /user:bob fake-Pa55!", "net use", "fake-Pa55!")]
    [InlineData(@"net user bob fake-Pa55! /add", "net user", "fake-Pa55!")]
    [InlineData("curl -u bob:fake-Pa55! https://srv/", "curl", "fake-Pa55!")]
    [InlineData("curl --user \"bob:fake-Pa55!\" https://srv/", "curl", "fake-Pa55!")]
    [InlineData("sshpass -pfake-Pa55! ssh srv", "sshpass", "fake-Pa55!")]
    [InlineData("plink -ssh srv -l bob -pw fake-Pa55!", "plink", "fake-Pa55!")]
    [InlineData("schtasks /create /tn job /ru bob /rp fake-Pa55!", "schtasks", "fake-Pa55!")]
    [InlineData("mysqldump -u root -pfake-Pa55! shop", "mysqldump", "fake-Pa55!")]
    [InlineData("mysql --password=fake-Pa55! shop", "mysql", "fake-Pa55!")]
    [InlineData("cmdkey /add:srv /user:bob /pass:fake-Pa55!", "cmdkey", "fake-Pa55!")]
    [InlineData("docker login -u bob -p fake-Pa55! hub", "docker login", "fake-Pa55!")]
    [InlineData("sudo redis-cli -a fake-Pa55! ping", "redis-cli", "fake-Pa55!")]
    [InlineData("CREATE LOGIN bob WITH PASSWORD = 'fake-Pa55!'", "CREATE LOGIN", "fake-Pa55!")]
    [InlineData("alter login sa with password=N'fake-Pa55!', check_policy=off", "ALTER LOGIN", "fake-Pa55!")]
    [InlineData("CREATE USER bob IDENTIFIED BY 'fake-Pa55!'", "CREATE USER", "fake-Pa55!")]
    [InlineData("CREATE USER scott IDENTIFIED BY \"fake-Pa55!\"", "CREATE USER", "fake-Pa55!")]
    [InlineData("CREATE ROLE app LOGIN PASSWORD 'fake-Pa55!'", "CREATE ROLE", "fake-Pa55!")]
    [InlineData("EXEC sp_addlogin 'bob', 'fake-Pa55!'", "sp_addlogin", "fake-Pa55!")]
    [InlineData("CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'fake-Pa55!'", "CREATE MASTER KEY", "fake-Pa55!")]
    [InlineData("CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'x', SECRET = 'fake-Pa55!'", "CREATE DATABASE SCOPED CREDENTIAL", "fake-Pa55!")]
    public void Finds_the_password(string text, string program, string password)
    {
        Assert.True(CommandPasswords.TryRead(text, out var found));
        Assert.Equal((program, password), (found.Program, text.Substring(found.Value.Start, found.Value.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sqlcmd -S db -E")]
    [InlineData("sqlcmd -S db -U sa -P \uFFFC")]
    [InlineData("sqlcmd -S db -U sa -P {0}")]
    [InlineData("sqlcmd -S db -U sa -P $(Password)")]
    [InlineData("sqlcmd -S db -U sa -P %PW%")]
    [InlineData("net use * /delete")]
    [InlineData(@"net use \\srv\share * /user:bob")]
    [InlineData("net start spooler /y")]
    [InlineData("curl -u bob https://srv/")]
    [InlineData("curl -u user:password https://srv/")]
    [InlineData("mysql -u root -p shop")]
    [InlineData("docker run -p 8080:80 image")]
    [InlineData("docker login -u bob --password-stdin")]
    [InlineData("ssh -p 2222 bob@srv")]
    [InlineData("mkdir -p some/folder")]
    [InlineData("cp -p source target")]
    [InlineData("Use the option -P to give a password")]
    [InlineData("the net result -- use it with care / or not")]
    [InlineData("CREATE LOGIN bob WITH PASSWORD = @p")]
    [InlineData("CREATE LOGIN bob WITH PASSWORD = '{0}'")]
    [InlineData("CREATE LOGIN bob FROM WINDOWS WITH DEFAULT_DATABASE = 'shop'")]
    [InlineData("CREATE LOGIN bob WITH PASSWORD = ''")]
    [InlineData("SELECT Password FROM Users WHERE Name = 'bob'")]
    [InlineData("UPDATE Users SET Password = 'x' WHERE Id = 1")]
    [InlineData("CREATE TABLE Users (Name text, Password text DEFAULT 'none')")]
    public void Finds_nothing_in(string text) => Assert.False(CommandPasswords.TryRead(text, out _));

    [Fact]
    public void Never_throws() =>
        Gen.String[Gen.Char[" -/pPu:='\"\\netuse*"], 0, 60].Sample(static text =>
        {
            _ = CommandPasswords.TryRead("curl " + text, out _);
            _ = CommandPasswords.TryRead("net use " + text, out _);
            _ = CommandPasswords.TryRead("CREATE LOGIN x PASSWORD" + text, out _);
        });
}
