using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HygieneAnalyzers.Benchmarks;

// "ratios 20" prints the budget's ratios quickly, "ratios 20 rules" also rule by rule, "ratios 20 settings" that of configuration files only;
// everything else goes to BenchmarkDotNet.
if (args is ["ratios", ..])
{
    var size = args.Length > 1 && int.TryParse(args[1], out var thousandLines) ? thousandLines : 20;
    if (args.Contains("settings"))
    {
        Ratios.PrintSettings(size);
    }
    else
    {
        Ratios.Print(size, everyRule: args.Contains("rules"));
    }

    return;
}

// In this process: a project made up by the tool would not know the central package versions.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(WholePackage).Assembly).Run(args, config);
