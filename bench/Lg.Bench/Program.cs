using BenchmarkDotNet.Running;
using Lg.Bench;

// Usage: engine | arguments of BenchmarkDotNet, such as `--filter *`. The other two are asked by `engine` itself, each in a process of its own.
switch (args)
{
    case ["engine"]:
        EngineRatios.Print();
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
