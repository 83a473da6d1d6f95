using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public sealed class PasswordInCommandTests
{
    [Theory]
    [InlineData("""var s = [|"CREATE USER reporter IDENTIFIED BY fake4Pa55"|];""")]
    [InlineData("""var arguments = $"-S {input}[| -U sa -P fake4Pa55|]"; var p = new System.Diagnostics.ProcessStartInfo("sqlcmd", arguments);""")]
    public Task Reports_more_forms(string statements) => Check<PasswordInCommand>.Statements(statements).Reports();

    [Fact]
    public Task Reports_a_native_logon_whatever_its_parameters_are_called() => Check<PasswordInCommand>.Code("""
        using System; using System.Runtime.InteropServices;
        class C
        {
            [DllImport("advapi32.dll", EntryPoint = "LogonUserW")] static extern bool Logon(string u, string d, string p, int t, int v, out IntPtr h);
            void M(string user) => Logon(user, "corp-1", [|"fake-Pa55!"|], 2, 0, out _);
        }
        """).Reports();

    [Theory]
    [InlineData("""var x = [|"sqlcmd -S db -U sa -P fake-Pa55!"|];""")]
    [InlineData("""var x = [|@"net use \\srv\share fake-Pa55! /user:dom\bob"|];""")]
    [InlineData("""var x = [|"curl -u bob:fake-Pa55! https://srv/"|];""")]
    [InlineData("""System.Diagnostics.Process.Start("sqlcmd", [|"-S db -U sa -P fake-Pa55!"|]);""")]
    [InlineData("""System.Diagnostics.Process.Start("psexec.exe", [|@"\\srv -u bob -p fake-Pa55! cmd"|]);""")]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo("curl", [|"-u bob:fake-Pa55! https://srv/"|]);""")]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo { FileName = "mysqldump", Arguments = [|"-u root -pfake-Pa55! shop"|] };""")]
    [InlineData("""var x = [|"CREATE LOGIN bob WITH PASSWORD = 'fake-Pa55!'"|];""")]
    [InlineData("""var x = [|"CREATE USER bob IDENTIFIED BY 'fake-Pa55!'"|];""")]
    [InlineData("""var x = $"CREATE LOGIN {Environment.UserName}[| WITH PASSWORD = 'fake-Pa55!'|]";""")]
    public Task Reports(string statement) => Check<PasswordInCommand>.Statements(statement).Reports();

    [Fact]
    public Task Reports_a_native_logon_by_its_entry_point() => Check<PasswordInCommand>.Code("""
        using System.Runtime.InteropServices;
        class C
        {
            [DllImport("advapi32.dll", EntryPoint = "LogonUserW")]
            static extern bool Enter(string user, string domain, string password, int type, int provider, out nint token);
            bool M() => Enter("bob", "corp", [|"fake-Pa55!"|], 2, 0, out _);
        }
        """).Message("The password of 'password' is hard-coded; pass it by standard input, a protected file or an identity, and change it where it is in use").Reports();

    [Fact]
    public Task Names_the_program() => Check<PasswordInCommand>.Statements("""var x = [|"docker login -u bob -p fake-Pa55! hub"|];""")
        .Message("The password of 'docker login' is hard-coded; pass it by standard input, a protected file or an identity, and change it where it is in use").Reports();

    [Theory]
    [InlineData("""var x = "sqlcmd -S db -E";""")]
    [InlineData("""var x = "sqlcmd -S db -U sa -P " + Environment.GetEnvironmentVariable("PW");""")]
    [InlineData("""var x = $"sqlcmd -S db -U sa -P {Environment.GetEnvironmentVariable("PW")}";""")]
    [InlineData("""var x = "sqlcmd -S db -U sa -P %PW%";""")]
    [InlineData("""var x = "-S db -U sa -P fake-Pa55!";""")]
    [InlineData("""System.Diagnostics.Process.Start("dotnet", "run -p fake-Pa55!");""")]
    [InlineData("""System.Diagnostics.Process.Start("docker", "run -p 8080:80 image");""")]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo { FileName = "ssh", Arguments = "-p 2222 bob@srv" };""")]
    [InlineData("""var x = "mysql -u root -p shop";""")]
    [InlineData("""var x = "mkdir -p some/folder";""")]
    [InlineData("""var x = "Use the option -P to give a password";""")]
    [InlineData("""var x = "CREATE LOGIN bob WITH PASSWORD = @password";""")]
    [InlineData("""var x = "CREATE LOGIN bob FROM WINDOWS";""")]
    [InlineData("""var x = "UPDATE Users SET Password = 'x' WHERE Id = 1";""")]
    [InlineData("""var x = "SELECT Password FROM Users WHERE Name = 'bob'";""")]
    public Task Is_silent_on(string statement) => Check<PasswordInCommand>.Statements(statement).Silent();

    [Theory]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo("sqlcmd"); x.ArgumentList.Add("-P"); x.ArgumentList.Add([|"fake-Pa55!"|]);""")]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo { FileName = "sshpass" }; x.ArgumentList.Add("-p"); x.ArgumentList.Add([|"fake Pa55!"|]);""")]
    [InlineData("""var x = new System.Diagnostics.Process(); x.StartInfo.FileName = "sqlcmd"; x.StartInfo.ArgumentList.Add("-P"); x.StartInfo.ArgumentList.Add([|"fake-Pa55!"|]);""")]
    [InlineData("""var x = new System.Diagnostics.Process(); x.StartInfo.FileName = "sqlcmd"; x.StartInfo.Arguments = [|"-U sa -P fake-Pa55!"|];""")]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo { FileName = "sqlcmd", ArgumentList = { "-U", "sa", "-P", [|"fake-Pa55!"|] } };""")]
    [InlineData("""System.Diagnostics.Process.Start("sqlcmd", new[] { "-U", "sa", "-P", [|"fake-Pa55!"|] });""")]
    public Task Reports_words_of_a_list(string code) => Check<PasswordInCommand>.Statements(code).Reports();

    [Theory]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo("sqlcmd"); x.ArgumentList.Add("-P"); x.ArgumentList.Add(input);""")]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo("mkdir"); x.ArgumentList.Add("-p"); x.ArgumentList.Add("/srv/app1");""")]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo("docker"); x.ArgumentList.Add("run"); x.ArgumentList.Add("-p"); x.ArgumentList.Add("8080:80");""")]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo("mysql"); x.ArgumentList.Add("-p"); x.ArgumentList.Add("orders-db1");""")]
    [InlineData("""var x = new System.Diagnostics.ProcessStartInfo("sqlcmd"); var y = new System.Diagnostics.ProcessStartInfo("git"); x.ArgumentList.Add("-Q"); y.ArgumentList.Add("-P"); y.ArgumentList.Add("fake-Pa55!");""")]
    public Task Is_silent_on_words_of_a_list(string code) => Check<PasswordInCommand>.Statements(code).Silent();

    [Fact]
    public Task Misses_a_command_that_stands_in_variables_alone() =>
        Check<PasswordInCommand>.Statements("""var program = "sqlcmd -S db"; var rest = "-P fake-Pa55!"; System.Console.WriteLine(program + " " + rest);""").Silent();

    [Fact]
    public Task Misses_words_that_another_block_adds() => Check<PasswordInCommand>.Statements("""
        var x = new System.Diagnostics.ProcessStartInfo("sqlcmd");
        x.ArgumentList.Add("-P");
        if (flag)
        {
            x.ArgumentList.Add("fake-Pa55!");
        }
        """).Silent();
}
