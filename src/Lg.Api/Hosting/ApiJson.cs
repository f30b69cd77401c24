using System.Text.Json.Serialization;
using Lg.Api.Endpoints;
using Lg.Api.Problems;
using Lg.Rules;

namespace Lg.Api.Hosting;

/// <summary>The JSON form of what the host itself writes, made at build; a report writes itself.</summary>
[JsonSerializable(typeof(RequirementInfo[]))]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ApiJson : JsonSerializerContext;
