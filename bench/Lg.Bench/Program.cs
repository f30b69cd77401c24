using BenchmarkDotNet.Running;
using Lg.Bench;

// Usage: engine | ratios | arguments of BenchmarkDotNet, such as `--filter *`. The two others are asked by `engine` itself, each in a process of its own.
switch (args)
{
    case ["engine"]:
        EngineRatios.Print();
        break;
    case ["ratios"]:
        ReportRatios.Print();
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
