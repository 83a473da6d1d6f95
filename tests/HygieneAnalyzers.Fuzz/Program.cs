using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Fuzz;
using SharpFuzz;

// "json" hands inputs of the fuzzer to that reader; "json FILE..." reads files, to see again what a run has found.
if (args.Length == 0 || !Enum.TryParse(args[0], ignoreCase: true, out ConfigFormat format))
{
    Console.Error.WriteLine("Usage: HygieneAnalyzers.Fuzz json|xml|env|compose [FILE...]");
    return 1;
}

if (args.Length == 1)
{
    Fuzzer.OutOfProcess.Run(input => ReaderTarget.Inspect(input, format));
    return 0;
}

foreach (var path in args.Skip(1))
{
    Console.WriteLine(path);
    ReaderTarget.Inspect(File.ReadAllText(path), format);
}

return 0;
