namespace HygieneAnalyzers.Package.Tests.Testing;

/// <summary>Projects of all kinds with the same planted password, restored and built at once.</summary>
public sealed class Consumers : IDisposable
{
    public Consumers(PackedPackage package)
    {
        Workspace = new Workspace(package);
        Frameworks();
        Severities();
        Modes();
        Add("Checked", "<HygieneTreatWarningsAsErrors>true</HygieneTreatWarningsAsErrors>", """<PackageReference Include="xunit" Version="2.9.3" />""");
        Central(package);
        Output = Workspace.BuildAll().Succeeded().Output;
    }

    internal Workspace Workspace { get; }

    internal string Output { get; }

    public void Dispose() => Workspace.Dispose();

    private void Frameworks()
    {
        Add("Plain");
        Add("Standard", "<TargetFramework>netstandard2.0</TargetFramework>");
        Add("Framework", "<TargetFramework>net48</TargetFramework>");
        Add("Several", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><TargetFramework />");
    }

    private void Severities()
    {
        Add("Muted", "<NoWarn>$(NoWarn);HYG1001</NoWarn>");
        Add("Lowered");
        Workspace.Write("Lowered/.editorconfig", "[*.cs]\ndotnet_diagnostic.HYG1001.severity = suggestion\n");
        Add("Pragma");
        Workspace.Write("Pragma/Mail.cs", "#pragma warning disable HYG1001 // A test of this very pragma.\n" + Planted.Source);
    }

    private void Modes()
    {
        Add("ModeNone", "<HygieneAnalysisMode>none</HygieneAnalysisMode>");
        Add("FamilyNone", "<HygieneAnalysisModeCredentials>None</HygieneAnalysisModeCredentials>");
        Add("FamilyKept", "<HygieneAnalysisMode>None</HygieneAnalysisMode><HygieneAnalysisModeCredentials>Default</HygieneAnalysisModeCredentials>");
        Add("UserWins", "<HygieneAnalysisMode>None</HygieneAnalysisMode>");
        Workspace.Write("UserWins/.editorconfig", "[*.cs]\ndotnet_diagnostic.HYG1001.severity = warning\n");
        Add("Mistyped", "<HygieneAnalysisMode>Strict</HygieneAnalysisMode><HygieneScanConfigFiles>maybe</HygieneScanConfigFiles>");
    }

    private void Central(PackedPackage package)
    {
        Add("Central", reference: "");
        Workspace.Write("Central/Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="HygieneAnalyzers" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);
    }

    private void Add(string name, string properties = "", string items = "", string? reference = null)
    {
        Workspace.Project(name, properties, items, reference);
        Workspace.Write($"{name}/Mail.cs", Planted.Source);
    }
}
