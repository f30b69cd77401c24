using BenchmarkDotNet.Running;
using Lg.Bench;

BenchmarkSwitcher.FromTypes([typeof(AssessmentBenchmarks)]).Run(args);
