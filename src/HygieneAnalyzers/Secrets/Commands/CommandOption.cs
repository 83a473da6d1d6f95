using System;
using System.Collections.Generic;

namespace HygieneAnalyzers.Secrets.Commands;

/// <summary>How one program takes a password on its command line.</summary>
internal sealed class CommandOption
{
    private static readonly Dictionary<string, List<CommandOption>> ByProgram = Index(
    [
        new("sqlcmd", "-P"), new("osql", "-P"), new("bcp", "-P"), new("isql", "-P"),
        new("psexec", "-p"), new("psexec64", "-p"), new("pskill", "-p"), new("pslist", "-p"), new("psservice", "-p"),
        new("curl", "-u") { AfterColon = true }, new("curl", "--user") { AfterColon = true }, new("curl", "-U") { AfterColon = true },
        new("curl", "--proxy-user") { AfterColon = true },
        new("wget", "--password"), new("wget", "--http-password"), new("wget", "--ftp-password"),
        new("sshpass", "-p"), new("plink", "-pw"), new("pscp", "-pw"), new("psftp", "-pw"), new("putty", "-pw"),
        new("schtasks", "/rp"), new("schtasks", "/p"), new("cmdkey", "/pass"), new("wmic", "/password"), new("winrs", "-password"),
        new("mysql", "-p") { GluedOnly = true }, new("mysql", "--password"), new("mysqldump", "-p") { GluedOnly = true }, new("mysqldump", "--password"),
        new("mysqladmin", "-p") { GluedOnly = true }, new("mysqladmin", "--password"), new("mariadb", "-p") { GluedOnly = true }, new("mariadb", "--password"),
        new("redis-cli", "-a"), new("mongo", "-p"), new("mongosh", "-p"), new("mongodump", "-p"), new("mongorestore", "-p"),
        new("ldapsearch", "-w"), new("ldapmodify", "-w"), new("smbclient", "--password"), new("docker", "-p") { Verb = "login" },
        new("docker", "--password") { Verb = "login" }, new("podman", "-p") { Verb = "login" }, new("az", "-p") { Verb = "login" },
        new("az", "--password") { Verb = "login" }, new("oc", "-p") { Verb = "login" }, new("helm", "--password"), new("svn", "--password"),
        new("keytool", "-storepass"), new("keytool", "-keypass"), new("signtool", "/p"),
        new("7z", "-p") { GluedOnly = true }, new("rar", "-p") { GluedOnly = true }, new("unrar", "-p") { GluedOnly = true }, new("zip", "-P"), new("unzip", "-P"),
        new("net", "/user") { Verb = "use", Positional = 1 }, new("net", "/add") { Verb = "user", Positional = 2 },
    ]);

    private static readonly HashSet<string> Options = AllOptions();

    private CommandOption(string program, string option)
    {
        Program = program;
        Option = option;
    }

    public string Program { get; }

    public string Option { get; }

    /// <summary>A word that has to follow the program (<c>docker login</c>), or null.</summary>
    public string? Verb { get; init; }

    /// <summary>The value is <c>user:password</c>.</summary>
    public bool AfterColon { get; init; }

    /// <summary>The value stands right behind the option (<c>-psecret</c>); alone the option asks the user.</summary>
    public bool GluedOnly { get; init; }

    /// <summary>The password is that plain argument after the verb (<c>net use \\share password /user:name</c>), or zero.</summary>
    public int Positional { get; init; }

    /// <summary>The options of a program, named without folder and extension.</summary>
    public static IReadOnlyList<CommandOption> Of(string program) => ByProgram.TryGetValue(program, out var options) ? options : [];

    /// <summary>Whether the word, up to a sign and a value, is the option of some program.</summary>
    public static bool IsKnown(string word)
    {
        var end = word.IndexOfAny(['=', ':', ConnectionStringReader.Hole]);
        return Options.Contains(end < 0 ? word : word.Substring(0, end));
    }

    private static HashSet<string> AllOptions()
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var options in ByProgram.Values)
        {
            foreach (var option in options)
            {
                all.Add(option.Option);
            }
        }

        return all;
    }

    private static Dictionary<string, List<CommandOption>> Index(CommandOption[] table)
    {
        var index = new Dictionary<string, List<CommandOption>>(StringComparer.OrdinalIgnoreCase);
        foreach (var option in table)
        {
            if (!index.TryGetValue(option.Program, out var options))
            {
                index.Add(option.Program, options = []);
            }

            options.Add(option);
        }

        return index;
    }
}
