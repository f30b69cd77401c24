using System.CommandLine;
using Lg.Load.Commands;

RootCommand root = new("Tries the host out on this machine.") { LoadCommand.Make(), HostileCommand.Make(), ProbeCommand.Make() };
return await root.Parse(args).InvokeAsync();
