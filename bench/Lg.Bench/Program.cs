using BenchmarkDotNet.Running;
using Lg.Bench;
using Lg.Bench.Ratios;

// Usage: ratios [--short] [--json] | engine | arguments of BenchmarkDotNet, such as `--filter *`.
// The others are asked by `ratios` and `engine` themselves, each in a process of its own.
switch (args)
{
    case ["engine"]:
        EngineRatios.Print();
        break;
    case ["ratios", .. var options] when options.All(static option => option is "--short" or "--json"):
        await Table.PrintAsync(options.Contains("--short"), options.Contains("--json"));
        break;
    case ["largest"]:
        LargestAnswer.Print();
        break;
    case ["first-with"]:
        EngineRatios.PrintFirst(withEngine: true);
        break;
    case ["first-without"]:
        EngineRatios.PrintFirst(withEngine: false);
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(AssessmentBenchmarks)]).Run(args);
        break;
}
